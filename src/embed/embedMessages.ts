// The embedded atlas talks with the page around it: it says what changes, and follows what it is told.

import {
  changedState,
  decodeMessage,
  encodeMessage,
  type IncomingMessage,
  type OutgoingMessage,
  stateParameters,
  toldState,
} from '@/embed/messageProtocol';
import { isSameSelection, selectedIn } from '@/model/view/side';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { restoreLinkedState, settleLinkedState } from '@/store/actions';
import { tellUnread } from '@/store/address/unreadKeys';
import { formatUrlState } from '@/store/address/urlState';
import type { AtlasStore } from '@/store/atlasStore';
import { linkedState } from '@/store/linkedState';
import { select } from '@/store/selectionActions';
import { embedParts, heightTeller, preferredHeight } from './embedSize';

/** A reader who drags the map or plays the years is not reported more often, milliseconds. */
const PAUSE = 160;

/** What is sent holds nothing but the view, and goes to nobody but the page around, as far as the browser names it. */
function send(message: OutgoingMessage, origin = originAround()): void {
  parent.postMessage(encodeMessage(message), origin);
}

/** `*` where the browser does not say it, or a sandbox has none. */
function originAround(): string {
  const [known] = location.ancestorOrigins ?? [];
  if (known !== undefined) return known === 'null' ? '*' : known;
  return /^https?:\/\/[^/]+/.exec(document.referrer)?.[0] ?? '*';
}

/** Listens and tells from now on; does nothing in a window of its own. */
export function startEmbedMessages(store: AtlasStore): void {
  if (parent === window) return;
  addEventListener('message', ({ data, source, origin }) => {
    if (source !== parent) return;
    const message = decodeMessage(data);
    if (message !== null) obey(store, message, origin);
  });
  tellChanges(store);
  tellHeight();
}

function obey(store: AtlasStore, message: IncomingMessage, origin: string): void {
  const state = linkedState(store.getState());
  if (message.type === 'setState') {
    const pairs = message.parameters.map(([...pair]) => pair);
    tellUnread('setState', new URLSearchParams(pairs).toString());
    const isCameraNamed = message.parameters.some(([key]) => key === 'map');
    restoreLinkedState(store, changedState(state, message.parameters), isCameraNamed);
  } else if (message.type === 'select') {
    select(store, message.selection);
    settleLinkedState(store);
  } else {
    const request = message.request === null ? {} : { request: message.request };
    const answer = { type: 'statechange', state: stateParameters(state), ...request } as const;
    send(answer, origin === 'null' ? '*' : origin);
  }
}

function tellChanges(store: AtlasStore): void {
  let told: string | null = null;
  let selected = selectedIn(store.getState());
  let timer = 0;
  const tellState = (): void => {
    const state = linkedState(store.getState());
    const text = formatUrlState(toldState(state));
    if (text === told) return;
    told = text;
    send({ type: 'statechange', state: stateParameters(state) });
  };
  const tell = (): void => {
    const state = store.getState();
    const dataset = selectOverview(state);
    if (dataset === null) return;
    if (told === null) {
      const linked = linkedState(state);
      told = formatUrlState(toldState(linked));
      const { firstYear, newestYear } = dataset;
      send({ type: 'ready', state: stateParameters(linked), years: [firstYear, newestYear] });
    }
    const selection = selectedIn(state);
    if (!isSameSelection(selection, selected)) {
      selected = selection;
      send({ type: 'select', selection });
    }
    clearTimeout(timer);
    timer = window.setTimeout(tellState, PAUSE);
  };
  tell();
  store.subscribe(tell);
}

function tellHeight(): void {
  const isTold = heightTeller();
  const tell = (): void => {
    const height = preferredHeight(document);
    if (height !== null && isTold(height, performance.now())) send({ type: 'resize', height });
  };
  const page = document.querySelector('.embed-page');
  if (page === null) return;
  const observer = new ResizeObserver(tell);
  const observe = (): void => {
    for (const part of embedParts(page)) observer.observe(part);
  };
  // Controls come and go with the state.
  const changes = new MutationObserver(observe);
  for (const box of [page, ...page.querySelectorAll(':scope > main')]) {
    changes.observe(box, { childList: true });
  }
  observe();
  // A frame out of sight observes nothing.
  tell();
}
