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

# A static ffmpeg for voice messages, as `npm start` fetches it: the system's own would bring 400 MB of packages along.
FROM python:3-slim AS ffmpeg
RUN pip install --no-cache-dir --no-deps --only-binary=:all: --target /wheel imageio-ffmpeg==0.8.1 && \
    cp /wheel/imageio_ffmpeg/binaries/ffmpeg-* /ffmpeg && chmod 755 /ffmpeg

FROM node:${NODE}
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=packages /app/package.json ./
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=ffmpeg /ffmpeg /usr/local/bin/ffmpeg
# Everything above belongs to root: the process can read it and change nothing.
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/server/main.js"]
