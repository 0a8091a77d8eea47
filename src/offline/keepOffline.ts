// Registers the service worker once nothing else is to be done, and tells when a newer version waits. Where there is
// none, or it fails, nothing changes. Embedded maps never come here.

/** Told with a function that loads the newer version. */
export type OnNewer = (useNewer: () => void) => void;

/** Relative to the page's base, as everything is. */
const SCRIPT = 'sw.js';
const MANIFEST = 'manifest.webmanifest';

function linkManifest(): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = MANIFEST;
  document.head.append(link);
}

function watch(registration: ServiceWorkerRegistration, onNewer: OnNewer): void {
  const tell = (): void => {
    if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
    // By then a still newer one may wait.
    onNewer(() => registration.waiting?.postMessage({ type: 'use-newer' }));
  };
  tell();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell);
  });
}

export async function keepOffline(onNewer: OnNewer): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined || !window.isSecureContext) return;
  linkManifest();
  const root = new URL('./', document.baseURI);
  const hadController = serviceWorker.controller !== null;
  // Another page of the same reader may have asked: two versions never stand side by side.
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadController) location.reload();
  });
  const registration = await serviceWorker.register(new URL(SCRIPT, root), { scope: root.href });
  watch(registration, onNewer);
  const { active } = await serviceWorker.ready;
  const tellUsed = (list: PerformanceObserverEntryList): void => {
    active?.postMessage({ type: 'used', addresses: list.getEntries().map(({ name }) => name) });
  };
  // The large scripts of the map come by themselves, before anybody kept anything, or later.
  new PerformanceObserver(tellUsed).observe({ type: 'resource', buffered: true });
  performance.mark('atlas-kept');
}
