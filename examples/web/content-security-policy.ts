/**
 * What the page may do, said to the browser twice: in the page itself, for any host, and in a header by ours.
 *
 * `connect-src 'none'` is the promise that nothing is sent, kept by the browser: no request but for the page's own files.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

export const contentSecurityPolicy = Object.entries(policy)
  .map((directive) => directive.join(' '))
  .join('; ');

/** Browsers take this one in a header only. */
export const headerPolicy = `${contentSecurityPolicy}; frame-ancestors 'none'`;
