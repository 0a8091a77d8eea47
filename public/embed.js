// <cbec-atlas year="2020" kinds="bonded-zone" lang="zh">: the atlas as an element of any page.
// No dependency, no cookie, no request but the frame's own. Options, events and methods: embedding.html.
(() => {
  const NAMESPACE = 'cbec-atlas';
  /** Attributes that are keys of the atlas's address: all but `embed`, which the element sets itself. */
  const KEYS = (
    'year years compare kinds confirmed has hasnot warehouses owners place zone province details document warehouse country operator near operators sites figure gateway q view map story lang ' +
    'theme controls legend animate'
  ).split(' ');
  const TITLES = {
    en: "Map: China's cross-border e-commerce zones",
    zh: '地图：中国跨境电商试验区',
  };
  /** Where this script lies, there lies the atlas. A module does not know itself: it is found by its name. */
  const script =
    document.currentScript ??
    [...document.scripts].find(({ src }) => /\/embed\.js(?:[?#]|$)/.test(src));
  // Bundled into another script nobody knows where: what stands in the element stays.
  if (!script?.src) return;
  const site = new URL('./', script.src);
  const ORIGIN = site.origin === 'null' ? '*' : site.origin;

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
      /** @type {Map<number, (state: Record<string, string>) => void>} */
      this._waiting = new Map();
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
    }

    attributeChangedCallback() {
      if (this._frame === null) return;
      this._size();
      this._frame.title = this._title();
      if (this._isReady) this._tell();
    }

    /** Changes the view: keys and values of the address, or a query string; '' takes a key away. */
    setState(state) {
      this._send({ type: 'setState', state });
    }

    /** Opens the details of a place, zone, province, document or warehouse: { type: 'place', id: 'hangzhou' }; null closes. */
    select(selection) {
      this._send({ type: 'select', selection });
    }

    /** @returns {Promise<Record<string, string>>} the present view as keys and values of the address */
    getState() {
      this._questions += 1;
      const request = this._questions;
      return new Promise((resolve) => {
        this._waiting.set(request, resolve);
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
      const answer = this._waiting.get(detail.request);
      if (type === 'statechange' && answer !== undefined) {
        this._waiting.delete(detail.request);
        answer(detail.state);
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
      const [language] = (this.getAttribute('lang') ?? '').toLowerCase().split(/[-_]/);
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
      const changed = KEYS.filter((key) => wishes[key] !== this._told[key]);
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
