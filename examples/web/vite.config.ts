import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { contentSecurityPolicy, headerPolicy } from './content-security-policy.ts';

/** The policy in the page itself, so that it holds wherever the page is put. Not while developing: Vite's own client needs more. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** In mode `interop`, the forms that only a test opens are built instead of the page, and apart from it. */
export default defineConfig(({ mode }) => ({
  // Relative addresses: the page works from any folder of any host.
  base: './',
  plugins: [react(), policyInPage],
  build: {
    // Its polyfill would fetch, and the policy forbids that.
    modulePreload: { polyfill: false },
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    ...(mode === 'interop' && { outDir: 'artifacts/interop', rolldownOptions: { input: 'interop.html' } }),
  },
  preview: {
    headers: {
      'Content-Security-Policy': headerPolicy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
}));
