// <cbec-atlas year="2020" kinds="bonded-zone" lang="zh">: the atlas as an element of any page.
// No dependency, no cookie, no request but the frame's own. Options, events and methods: embedding.html.
(() => {
  const NAMESPACE = 'cbec-atlas';
  /** Attributes that are keys of the atlas's address: all but `embed`, which the element sets itself. */
  const KEYS = (
    'year years compare kinds confirmed has hasnot warehouses owners place zone province details document warehouse country operator near operators sites figure gateway q view map story step lang ' +
    'theme controls legend animate'
  ).split(' ');
  const TITLES = {
    en: "Map: China's cross-border e-commerce zones",
    zh: '中国跨境电商试验区地图',
  };
  /** Keys that take each other's place in the frame: where one goes, what the others say holds again. */
  const RIVALS = [
    ['year', 'years', 'compare'],
    'place zone province document warehouse country operator near figure gateway'.split(' '),
  ];
  /** Where this script lies, there lies the atlas. A module finds its own address in a trace, and nobody else's. */
  const [traced] = /https?:\/\/[^\s()]+\/embed\.js/.exec(new Error().stack ?? '') ?? [];
  const address = document.currentScript?.src || traced;
  // Bundled into another script nobody knows where: what stands in the element stays.
  if (!address) return;
  const site = new URL('./', address);
  const ORIGIN = site.origin === 'null' ? '*' : site.origin;

  /**
   * Numbers, lists and nothing as an address writes them; what is none of these is named in the console and left out.
   * @param {unknown} state
   */
  function asTexts(state) {
    const texts = {};
    for (const [key, value] of Object.entries(state ?? {})) {
      if (value === null || value === undefined) texts[key] = '';
      else if (Array.isArray(value)) texts[key] = value.join(',');
      else if (typeof value === 'boolean') texts[key] = value ? '1' : '0';
      else if (typeof value === 'string' || typeof value === 'number') texts[key] = String(value);
      else console.warn(`<cbec-atlas> setState: ${key} is no text, and is left out;`, value);
    }
    return texts;
  }

  class CbecAtlas extends HTMLElement {
    static get observedAttributes() {
      return [...KEYS, 'height'];
    }

    // Not private by syntax, which Safari 14 cannot read.
    constructor() {
      super();
      /** @type {HTMLIFrameElement | null} */
      this._frame = null;
      /** What the frame was told last, by key. @type {Record<string, string>} */
      this._told = {};
      /** What its address says. @type {Record<string, string>} */
      this._first = {};
      /** CSS pixels that the frame asks for; until it does, what most columns have room for. */
      this._fitting = 480;
      this._isReady = false;
      /** Messages from before the frame was ready. @type {object[]} */
      this._queue = [];
      this._questions = 0;
      /** @type {Map<number, { answer: (state: Record<string, string>) => void, fail: (reason: Error) => void }>} */
      this._waiting = new Map();
      /** The language that the frame says it speaks. @type {string | null} */
      this._language = null;
    }

    connectedCallback() {
      addEventListener('message', this);
      if (this._frame === null) this._makeFrame();
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      // Back in a page, the frame loads anew from its first address.
      this._isReady = false;
      this._told = this._first;
      for (const { fail } of this._waiting.values()) fail(new Error('the map left the page'));
      this._waiting.clear();
    }

    attributeChangedCallback() {
      if (this._frame === null) return;
      this._size();
      this._frame.title = this._title();
      if (this._isReady) this._tell();
    }

    /** Changes the view: keys and values of the address, or a query string; '' takes a key away. */
    setState(state) {
      this._send({ type: 'setState', state: typeof state === 'string' ? state : asTexts(state) });
    }

    /** Opens the details of a place, zone, province, document or warehouse: { type: 'place', id: 'hangzhou' }; null closes. */
    select(selection) {
      this._send({ type: 'select', selection });
    }

    /** @returns {Promise<Record<string, string>>} the present view as keys and values of the address */
    getState() {
      this._questions += 1;
      const request = this._questions;
      return new Promise((answer, fail) => {
        this._waiting.set(request, { answer, fail });
        this._send({ type: 'getState', request });
      });
    }

    /** @param {MessageEvent} event a message to this window */
    handleEvent({ source, data }) {
      if (this._frame === null || source !== this._frame.contentWindow) return;
      if (data === null || typeof data !== 'object') return;
      const { namespace, version, type, ...detail } = data;
      if (namespace !== NAMESPACE || version !== 1) return;
      if (type === 'resize' && detail.height > 0) {
        this._fitting = Math.min(2000, Number(detail.height));
        this._size();
      }
      if (type === 'ready') {
        this._isReady = true;
        this._tell();
        for (const message of this._queue.splice(0)) this._send(message);
      }
      if (type === 'ready' || type === 'statechange') {
        // English is left out, as every default.
        this._language = detail.state?.lang ?? 'en';
        this._frame.title = this._title();
      }
      const asked = this._waiting.get(detail.request);
      if (type === 'statechange' && asked !== undefined) {
        this._waiting.delete(detail.request);
        asked.answer(detail.state);
        return;
      }
      if (!['ready', 'resize', 'statechange', 'select'].includes(type)) return;
      this.dispatchEvent(new CustomEvent(`atlas-${type}`, { detail, bubbles: true }));
    }

    _makeFrame() {
      const frame = document.createElement('iframe');
      const query = new URLSearchParams({ embed: '1', ...this._wishes() });
      frame.src = new URL(`?${query}`, site).href;
      frame.title = this._title();
      frame.loading = 'lazy';
      frame.allow = 'fullscreen';
      // Set one by one: a style attribute would need the page's leave under a strict CSP.
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      this._first = this._wishes();
      this._told = this._first;
      this._frame = frame;
      this._size();
      // From here on the frame stands in place of the fallback content.
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.append(frame);
      this._style(shadow);
    }

    /** A block, unless the page says otherwise, as by `hidden` or a class. @param {ShadowRoot} shadow */
    _style(shadow) {
      if (!('adoptedStyleSheets' in shadow)) {
        if (!this.hidden && this.style.display === '') this.style.display = 'block';
        return;
      }
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host{display:block}:host([hidden]){display:none}');
      shadow.adoptedStyleSheets = [sheet];
    }

    _size() {
      const height = Number(this.getAttribute('height'));
      this._frame.style.height = `${height > 0 ? height : this._fitting}px`;
    }

    _title() {
      const wished = this._language ?? this.getAttribute('lang') ?? '';
      const [language] = wished.toLowerCase().split(/[-_]/);
      return TITLES[language] ?? TITLES.en;
    }

    /** @returns {Record<string, string>} the attributes that are there */
    _wishes() {
      const given = KEYS.filter((key) => this.hasAttribute(key));
      return Object.fromEntries(given.map((key) => [key, this.getAttribute(key)]));
    }

    /** Tells the frame which attributes have changed since. */
    _tell() {
      const wishes = this._wishes();
      const gone = KEYS.filter((key) => key in this._told && !(key in wishes));
      const again = RIVALS.filter((keys) => keys.some((key) => gone.includes(key))).flat();
      const changed = KEYS.filter(
        (key) => wishes[key] !== this._told[key] || (again.includes(key) && key in wishes),
      );
      this._told = wishes;
      if (changed.length === 0) return;
      // Keys without attribute go first, so that they do not take away what another one sets.
      const order = changed.sort((a, b) => Number(a in wishes) - Number(b in wishes));
      this.setState(Object.fromEntries(order.map((key) => [key, wishes[key] ?? ''])));
    }

    /** @param {object} message */
    _send(message) {
      const target = this._frame?.contentWindow ?? null;
      if (!this._isReady || target === null) this._queue.push(message);
      else target.postMessage({ namespace: NAMESPACE, version: 1, ...message }, ORIGIN);
    }
  }

  if (customElements.get(NAMESPACE) === undefined) customElements.define(NAMESPACE, CbecAtlas);
})();
