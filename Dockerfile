# One image for every process: the command decides which (docker-compose.yml).
ARG NODE=20-slim

FROM node:${NODE} AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The compiler is a peer of some package's types: npm keeps it, nothing that runs asks for it.
RUN npm ci --omit=dev && rm -rf node_modules/typescript node_modules/@typescript

FROM packages AS build
RUN npm ci
COPY . .
RUN npm run build

FROM node:${NODE}
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# Everything above belongs to root: the process can read it and change nothing.
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/server/main.js"]
