import type { Plugin } from 'vite';

/**
 * Nothing but the app's own files may run, be shown or be fetched. `blob:` images and workers are made by the app itself;
 * `data:` fonts are the small ones that Vite inlines.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/**
 * React Aria adds an inline style, which the policy blocks with an error in the console, unless an element of this id is
 * there. theme.css holds the rule instead.
 */
const REACT_ARIA_STYLE = 'react-aria-pressable-style';

/** Writes the content security policy first into the built page; the dev server needs inline scripts and goes without. */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY, id: REACT_ARIA_STYLE },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
