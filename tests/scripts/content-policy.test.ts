import { expect, test } from 'vitest';
import { policyFor, withPolicy } from '../../scripts/content-policy.ts';

test('a page of many files may load its own and nothing else', () => {
  const policy = policyFor('<head></head><script type="module" src="./app.js"></script>');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('a page with its scripts inside may run just these, and may fetch nothing at all', () => {
  const policy = policyFor('<head><style>a{}</style></head><script type="module">let a = 1</script>');
  expect(policy).toMatch(/script-src 'sha256-[^']+';/);
  expect(policy).toMatch(/style-src 'sha256-[^']+';/);
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain("'self'");
});

test('a script that writes of styles changes nothing about the styles of the page', () => {
  const styled = (script: string) =>
    policyFor(`<script>${script}</script><style>a{}</style>`).match(/style-src [^;]+/)?.[0];
  expect(styled("sheet = '<styleSheet>'")).toBe(styled(''));
});

test('the policy comes before everything that it is to govern', () => {
  const page = withPolicy('<head><script src="./$&.js"></script></head>');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(() => withPolicy('<p>no head</p>')).toThrow('no <head>');
});
