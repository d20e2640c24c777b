import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Served by our own server under /inbox/. Nothing is inlined, so that `script-src` and `style-src` stay 'self'. */
export default defineConfig({
  root: 'agent-inbox',
  base: '/inbox/',
  plugins: [react()],
  build: {
    outDir: '../dist/public/inbox',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    sourcemap: false,
    target: 'es2022',
  },
});
