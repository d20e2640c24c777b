const library = new URL('./library.mjs', import.meta.url).href;

export const resolve = (specifier, context, next) =>
  specifier === 'whatsapp-web.js' ? { url: library, shortCircuit: true } : next(specifier, context);
