import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * React Aria adds an inline style, which the policy blocks with an error in the console, unless an element of this id is
 * there. theme.css holds the rule instead.
 */
const REACT_ARIA_STYLE = 'react-aria-pressable-style';

/**
 * The policy that a built page needs. Nothing but the app's own files may run, be shown or be fetched; a page with its
 * scripts inside may run just these, named by their hashes, and may fetch nothing at all. `blob:` images and workers are
 * made by the app itself; `data:` fonts are those that Vite inlines.
 */
export function policyFor(html: string): string {
  const scripts = hashesOf(html, /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g);
  // A script may write of styles itself: a spreadsheet begins with <styleSheet>.
  const withoutScripts = html.replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, '');
  const styles = hashesOf(withoutScripts, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const isWhole = scripts.length > 0;
  const from = (...sources: string[]) => (isWhole ? sources : ["'self'", ...sources]).join(' ');
  return [
    "default-src 'none'",
    `script-src ${from(...scripts)}`,
    `style-src ${from(...styles)}`,
    `img-src ${from('data:', 'blob:')}`,
    `font-src ${from('data:')}`,
    `connect-src ${isWhole ? "'none'" : "'self'"}`,
    `worker-src ${from('blob:')}`,
    `manifest-src ${isWhole ? "'none'" : "'self'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

const hashesOf = (html: string, element: RegExp): string[] =>
  [...html.matchAll(element)].map(
    ([, inside = '']) => `'sha256-${createHash('sha256').update(inside).digest('base64')}'`,
  );

/**
 * Writes the policy first into every built page, after all other plugins have had their say: it names what they put inside.
 * The dev server needs inline scripts and goes without.
 */
export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
          file.source = withPolicy(html);
        }
      },
    },
  };
}

/** @throws when the page has no head to put it into: a page without its policy must not be shipped. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" id="${REACT_ARIA_STYLE}">`;
  if (!html.includes('<head>')) throw new Error('The built page has no <head> for its content policy');
  // A function, since scripts hold `$&` and the like.
  return html.replace('<head>', () => `<head>\n    ${meta}`);
}
