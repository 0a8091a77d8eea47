// The code that an editor pastes: the options are in it, and nothing in it can break out of an attribute.
import { describe, expect, it } from 'vitest';
import { embedCode, frameAddress } from '@/panels/share/embedCode';
import { siteAddresses } from '@/panels/share/siteAddress';
import { parseUrlState } from '@/store/address/urlState';

const input = {
  site: { address: 'https://example.org/atlas/', hasYearPages: true },
  state: parseUrlState('?year=2020&kinds=bonded-zone&controls=none'),
  size: 480,
  title: `A "title" <b>`,
  linkText: 'Open & see',
} as const;

describe('frame', () => {
  it('carries the options and loads lazily', () => {
    expect(embedCode('frame', input)).toBe(
      '<iframe src="https://example.org/atlas/2020.html?year=2020&amp;kinds=bonded-zone&amp;lang=en&amp;embed=1&amp;controls=none"\n' +
        '  title="A &quot;title&quot; &lt;b&gt;" width="100%" height="480" style="border: 0"\n' +
        '  loading="lazy" allow="fullscreen"></iframe>',
    );
  });

  it('keeps a shape, and a height where styles are not allowed', () => {
    const code = embedCode('frame', { ...input, size: '16/9' });
    expect(code).toContain(
      'height="480" style="border: 0; height: auto; aspect-ratio: 16/9; min-height: 280px"',
    );
  });

  it('of the newest year has no page of its own', () => {
    expect(frameAddress(input.site, parseUrlState(''))).toBe(
      'https://example.org/atlas/?lang=en&embed=1',
    );
  });

  it('of a version that is kept is its one page, and the newest where there is none', () => {
    const version = { version: '2026.11.26', date: '2026-11-26' };
    const state = parseUrlState('?year=2020');
    const onNewest = siteAddresses('https://example.org/atlas/zh/../', undefined, version);
    const onKept = siteAddresses('https://example.org/atlas/v/2026.11.26/', '2026.11.26', null);
    for (const { newest, version: kept } of [onNewest, onKept]) {
      expect(newest.address).toBe('https://example.org/atlas/');
      expect(kept === null ? null : frameAddress(kept, state)).toBe(
        'https://example.org/atlas/v/2026.11.26/?year=2020&lang=en&embed=1',
      );
    }
    expect(siteAddresses('https://example.org/', undefined, null).version).toBeNull();
  });

  it('of a Chinese map is the Chinese page, for readers without scripts', () => {
    expect(frameAddress(input.site, parseUrlState('?lang=zh&year=2020'))).toBe(
      'https://example.org/atlas/zh/2020.html?year=2020&lang=zh&embed=1',
    );
  });
});

describe('element', () => {
  it('has the options as attributes and the whole page as its link', () => {
    expect(embedCode('element', input)).toBe(
      '<script src="https://example.org/atlas/embed.js" async></script>\n' +
        '<cbec-atlas year="2020" kinds="bonded-zone" lang="en" controls="none">\n' +
        '  <a href="https://example.org/atlas/?year=2020&amp;kinds=bonded-zone&amp;lang=en">Open &amp; see</a>\n' +
        '</cbec-atlas>',
    );
  });

  it('has no height, whatever frames have: it fits what is in it', () => {
    for (const size of [480, '16/9'] as const) {
      expect(embedCode('element', { ...input, size })).not.toContain('height=');
    }
  });
});
