// The script in the head of each page, run as a browser runs it: which language, what it asks for, what it shows when
// the atlas does not start.
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '@/model/language';
import { headScript } from '@/site/pages/headScript';

const SCRIPTS = {
  languages: LANGUAGES,
  texts: { en: 'en.js', zh: 'zh.js' },
  embed: ['embed.js'],
  embedTexts: { en: 'embed-en.js', zh: 'embed-zh.js' },
};

interface Visit {
  readonly search?: string;
  readonly own?: Language | null;
  readonly stored?: string | null;
  readonly languages?: readonly string[];
  readonly hasModules?: boolean;
  readonly isStorageForbidden?: boolean;
  readonly isDrawn?: boolean;
  readonly visit?: 'navigate' | 'reload';
}

function visit(settings: Visit = {}) {
  const { search = '', own = null, stored = null, languages = ['en-GB'] } = settings;
  const listeners = new Map<string, (event: unknown) => void>();
  const links: string[] = [];
  const atlas = { innerHTML: '' };
  const root = { dataset: {} as Record<string, string>, lang: '' };
  let [reads, reloads] = [0, 0];
  const later: (() => void)[] = [];
  const context = {
    window: 'the window',
    setTimeout: (act: () => void) => later.push(act),
    performance: {
      getEntriesByName: () => (settings.isDrawn === true ? [{}] : []),
      getEntriesByType: () => [{ type: settings.visit ?? 'reload' }],
    },
    location: {
      search,
      reload: () => {
        reloads += 1;
      },
    },
    navigator: { languages, language: languages[0] },
    localStorage: {
      getItem: () => {
        reads += 1;
        if (settings.isStorageForbidden === true) throw new Error('SecurityError');
        return stored;
      },
    },
    addEventListener: (type: string, act: (event: unknown) => void) => listeners.set(type, act),
    document: {
      addEventListener: (type: string, act: () => void) => listeners.set(type, act),
      documentElement: root,
      readyState: 'complete',
      head: { appendChild: ({ href }: { href: string }) => links.push(href) },
      createElement: () => (settings.hasModules === false ? {} : { noModule: false }),
      getElementById: (id: string) => (id === 'atlas' ? atlas : { textContent: '<p>plain</p>' }),
    },
  };
  runInNewContext(headScript(own, SCRIPTS), context);
  const happen = (type: string, event: unknown = {}): void => listeners.get(type)?.(event);
  const wait = (): void => later.forEach((act) => void act());
  return { ...root, links, atlas, happen, wait, reads: () => reads, reloads: () => reloads };
}

describe('the language', () => {
  it.each<[string, Visit, string]>([
    ['the query', { search: '?year=2020&lang=zh', stored: 'en' }, 'zh-Hans'],
    ["the page's own", { own: 'zh', stored: 'en' }, 'zh-Hans'],
    ["the reader's choice", { stored: 'zh' }, 'zh-Hans'],
    ["the reader's choice before the browser's", { stored: 'en', languages: ['zh-CN'] }, 'en'],
    ["the browser's", { languages: ['zh-TW', 'en'] }, 'zh-Hans'],
    ["the first of the browser's that there is", { languages: ['fr', 'de', 'zh'] }, 'zh-Hans'],
    ['English where there is none', { languages: ['fr'] }, 'en'],
    ['English where the query is broken', { search: '?lang=%E0%A4%A' }, 'en'],
  ])('is %s', (_, settings, expected) => {
    const page = visit(settings);
    expect(page.lang).toBe(expected);
    expect(page.links).toEqual([expected === 'en' ? 'en.js' : 'zh.js']);
  });

  it.each<[Visit, string]>([
    [{ search: '?lang=en', languages: ['zh-CN'] }, 'zh'],
    [{ search: '?lang=en', stored: 'zh' }, 'zh'],
    [{ search: '?lang=zh', languages: ['fr'] }, 'en'],
    [{ search: '?lang=en', own: 'zh' }, 'zh'],
  ])('that the address does not name is known beside it: %j', (settings, expected) => {
    expect(visit(settings).dataset.chosen).toBe(expected);
  });

  it('goes by the browser where nothing may be stored', () => {
    expect(visit({ isStorageForbidden: true, languages: ['zh'] }).lang).toBe('zh-Hans');
  });
});

describe('an address that asks for nothing', () => {
  it.each(['', '?lang=zh', '?lang=zh&theme=dark'])(
    'may show the answer of its page: %j',
    (search) => {
      expect(visit({ search }).dataset.front).toBe('');
    },
  );

  it.each(['?year=2020', '?embed=1', '?lang=zh&q=yiwu', '?compare=2015', '?anything=1'])(
    'is no other: %s',
    (search) => {
      expect(visit({ search }).dataset.front).toBeUndefined();
    },
  );
});

describe('functions that older browsers lack', () => {
  it('are added, and those that are there are left', () => {
    const own = runInNewContext(`
      delete Array.prototype.at; delete Array.prototype.findLast; delete Array.prototype.findLastIndex;
      delete Object.hasOwn; delete String.prototype.at;
      try { (${headScript(null, SCRIPTS)}) } catch (error) { /* There is no page here. */ }
      [[1, 2, 3].at(-1), 'abc'.at(0), [1, 2, 3].findLast((n) => n < 3), [1, 2].findLast((n) => n > 9),
        [1, 2, 3].findLastIndex((n) => n < 3), Object.hasOwn({ a: 1 }, 'a'), Object.keys([7])].join()`);
    expect(own).toBe('3,a,2,,1,true,0');
    const kept = runInNewContext(`
      const before = Array.prototype.at;
      try { (${headScript(null, SCRIPTS)}) } catch (error) { /* There is no page here. */ }
      Array.prototype.at === before`);
    expect(kept).toBe(true);
  });
});

describe('what text may become', () => {
  interface Rules {
    readonly createHTML: (html: string) => string | null;
    readonly createScriptURL: (address: string) => string | null;
    readonly createScript?: unknown;
  }
  const rules = new Map<string, Rules>();
  const trustedTypes = { createPolicy: (name: string, own: Rules) => rules.set(name, own) };
  const context = {
    window: { trustedTypes },
    trustedTypes,
    URL,
    location: { origin: 'https://atlas.example' },
    document: {
      baseURI: 'https://atlas.example/a/',
      getElementById: () => ({ textContent: '<main class="plain">as the build wrote it</main>' }),
    },
  };
  try {
    runInNewContext(headScript(null, SCRIPTS), context);
  } catch {
    // There is no more of a page here.
  }
  const own = rules.get('default');

  it('is elements only as the paths of marks and as the plain page', () => {
    const marks = '<path class="mark-ring" d="M0 -10.1A10.1 10.1 0 1 1 0 10.1Z"/>';
    for (const html of [
      '',
      marks,
      marks + marks,
      '<main class="plain">as the build wrote it</main>',
    ])
      expect(own?.createHTML(html)).toBe(html);
    for (const html of [
      '<img src="x" onerror="alert(1)">',
      `${marks}<script>alert(1)</script>`,
      '<path class="a" onload="alert(1)" d=""/>',
      '<path class="a" d="&quot;"/>',
      ' <main class="plain">as the build wrote it</main>',
    ])
      expect(own?.createHTML(html), html).toBeNull();
  });

  it("is a script's address only of the site, or made by the page", () => {
    for (const address of ['sw.js', './assets/a.js', 'blob:null/1', 'data:text/javascript,1'])
      expect(own?.createScriptURL(address)).toBe(address);
    for (const address of ['https://example.org/a.js', '//example.org/a.js', 'javascript:alert(1)'])
      expect(own?.createScriptURL(address), address).toBeNull();
  });

  it('is never a script', () => {
    expect(own?.createScript).toBeUndefined();
  });
});

describe('embedded', () => {
  it('asks for the frame and its texts, and reads nothing that was stored', () => {
    const page = visit({ search: '?embed=1&theme=dark&lang=zh', stored: 'en' });
    expect(page.dataset).toMatchObject({ embed: '1', theme: 'dark', language: 'zh' });
    // The frame's own after what the page itself asks for.
    expect(page.links).toEqual(['zh.js']);
    page.happen('readystatechange');
    expect(page.links).toEqual(['zh.js', 'embed.js', 'embed-zh.js']);
    expect(page.reads()).toBe(0);
  });
});

describe('the plain page', () => {
  it.each<[string, Visit, string, unknown]>([
    ['the script did not come', {}, 'error', { target: { type: 'module' } }],
    ['the atlas failed', { isDrawn: true, visit: 'navigate' }, 'atlas-failed', { detail: false }],
    ['a function is missing in an older browser', {}, 'error', { target: 'the window' }],
    ['a promise of the start is broken', {}, 'unhandledrejection', {}],
    ['the script is empty', {}, 'load', {}],
  ])('stands there when %s', (_, settings, type, event) => {
    const page = visit(settings);
    expect(page.atlas.innerHTML).toBe('');
    page.happen(type, event);
    expect(page.atlas.innerHTML).toBe('<p>plain</p>');
    expect(page.dataset).toHaveProperty('failed');
  });

  it('stands there in a browser without modules', () => {
    expect(visit({ hasModules: false }).atlas.innerHTML).toBe('<p>plain</p>');
  });

  it('stands there when nothing was drawn for long', () => {
    const page = visit();
    page.dataset.begun = '';
    page.happen('load');
    expect(page.atlas.innerHTML).toBe('');
    page.wait();
    expect(page.atlas.innerHTML).toBe('<p>plain</p>');
  });

  // Safari says it of each page that is slow, before its first picture too.
  it('does not where a ResizeObserver is called again within a frame', () => {
    const page = visit();
    page.happen('error', {
      target: 'the window',
      message: 'ResizeObserver loop completed with undelivered notifications.',
    });
    expect(page.atlas.innerHTML).toBe('');
  });

  it.each(['error', 'unhandledrejection'])('does not at an %s after the first picture', (type) => {
    const page = visit({ isDrawn: true });
    page.happen(type, { target: 'the window' });
    expect(page.atlas.innerHTML).toBe('');
  });

  it.each<[string, unknown]>([
    ['error', { target: { type: 'module' } }],
    ['atlas-failed', { detail: true }],
  ])(
    'comes only after the page was asked for anew: a new version has other files (%s)',
    (type, event) => {
      const page = visit({ visit: 'navigate' });
      page.happen(type, event);
      expect(page.reloads()).toBe(1);
      expect(page.atlas.innerHTML).toBe('');
    },
  );

  it('does not when a picture failed', () => {
    const page = visit();
    page.happen('error', { target: { type: '' } });
    expect(page.atlas.innerHTML).toBe('');
  });
});
