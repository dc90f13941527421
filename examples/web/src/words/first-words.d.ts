/** Made while building, from the labels: see `first-words.ts` beside `vite.config.ts`. */
declare module 'virtual:first-words' {
  export const firstWords: import('../../first-words.ts').FirstWords;
}
