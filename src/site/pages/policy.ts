// What a page may load and run, as a policy that browsers hold it to: its own files, and the scripts that the build
// wrote into it, by their hash.
import { createHash } from 'node:crypto';

/** Scripts without a source; blocks of data are none. */
const INLINE_SCRIPT = /<script(?![^>]*\b(?:src|type=["']application\/))[^>]*>([\s\S]*?)<\/script>/g;

/** Of each inline script, as `script-src` names it. */
export function scriptHashes(html: string): readonly string[] {
  return [...html.matchAll(INLINE_SCRIPT)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

/** Frames around a page cannot be named in a page: whoever likes may embed it. */
export function policyOf(html: string): string {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...scriptHashes(html)],
    // Positions and colours that are reckoned stand in the elements themselves.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    // A sandboxed frame has no origin, and starts workers from their own text.
    'worker-src': ["'self'", 'blob:', 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // Made by the page's first script: see headScript.ts.
    'trusted-types': ['default'],
  };
  return Object.entries(allowed)
    .map(([what, from]) => `${what} ${from.join(' ')}`)
    .join('; ');
}

/** `html` with its policy before anything else that the policy holds for. */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  const referrer = '<meta name="referrer" content="strict-origin-when-cross-origin">';
  return html.replace('<head>', () => `<head>${policy}${referrer}`);
}
