// The policy of a page: its own scripts run, nobody else's.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/model/language';
import { sidePageFile } from '@/model/published/sidePages';
import { policyOf, scriptHashes, withPolicy } from '@/site/pages/policy';

const PAGES_BY_HAND = LANGUAGES.flatMap((language) => [
  sidePageFile('embedding', language),
  sidePageFile('using-data', language),
]);

const PAGE =
  '<html><head><script>start()</script><script type="module" src="./a.js"></script></head>' +
  '<body><script type="application/json" id="opening">{}</script></body></html>';
/** Of "start()", reckoned by another hand: printf 'start()' | openssl dgst -sha256 -binary | base64 */
const HASH = "'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00='";

describe('the policy of a page', () => {
  it('names inline scripts by their hash, blocks of data and files not', () => {
    expect(scriptHashes(PAGE)).toEqual([HASH]);
    expect(policyOf(PAGE)).toContain(`script-src 'self' ${HASH};`);
  });

  it('lets no other script run, and none be made of text', () => {
    const scripts = /script-src ([^;]*)/.exec(policyOf(PAGE))?.[1];
    expect(scripts).not.toMatch(/unsafe|data:|blob:|\*|http/);
  });

  it('stands before every script', () => {
    const html = withPolicy(PAGE);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  it('holds for the pages for embedders and on the data too, which have no script of their own in them', () => {
    for (const page of PAGES_BY_HAND) {
      const file = fileURLToPath(new URL(`../../../public/${page}`, import.meta.url));
      const html = readFileSync(file, 'utf8');
      expect(scriptHashes(html)).toEqual([]);
      expect(html).toContain(`content="${policyOf(html)}"`);
    }
  });
});
