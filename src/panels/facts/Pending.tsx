// What stands where something will be: that it is on its way, or that it did not come, why, and a way to try again.

import type { AtlasStore } from '@/store/atlasStore';
import { wantResource } from '@/store/resourceActions';
import type { ResourceName, ToldResource } from '@/store/resources';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { useTexts } from './useTexts';

export function OnItsWay() {
  const messages = useTexts('opening');
  return (
    <p class="quiet" role="status">
      {messages.page.loading}
    </p>
  );
}

export interface NotLoadedProps {
  /** The sentence that names what did not come. */
  readonly text: string;
  readonly reason: string;
  readonly retry: () => void;
  /** A script came that is none: only a page that is loaded anew asks for it again. */
  readonly isBroken?: boolean;
  /** After a second failure: older browsers remember that a script did not come until the page is loaded anew. */
  readonly offersReload?: boolean;
}

export function NotLoaded({ text, reason, retry, isBroken, offersReload }: NotLoadedProps) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      <p class="quiet">{reason}</p>
      <button
        type="button"
        class="link-button"
        onClick={isBroken === true ? () => reloadPage(store) : retry}
      >
        {messages.page.tryAgain}
      </button>
      {offersReload === true && (
        <>
          {' · '}
          <a
            href={location.href}
            onClick={(event) => {
              event.preventDefault();
              reloadPage(store);
            }}
          >
            {messages.page.reloadPage}
          </a>
        </>
      )}
    </div>
  );
}

/** Keeps the view. */
export function reloadPage(store: AtlasStore): void {
  import('./loadAnew')
    .then((script) => script.loadAnew(store.getState()))
    .catch(() => location.reload());
}

export interface PendingProps {
  readonly resource: ToldResource;
  /** Where its absence means something else than elsewhere. */
  readonly text?: string;
}

/** Nothing once the resource is there. */
export function Pending(props: PendingProps) {
  const status = useAtlas((state) => state.resources[props.resource].status);
  if (status === 'idle' || status === 'wanted') return <OnItsWay />;
  return <Failed {...props} />;
}

/** Nothing unless the resource failed: where the rest goes on without it. */
export function Failed({ resource, text }: PendingProps) {
  const messages = useTexts('opening');
  return <FailedWith resource={resource} text={text ?? messages.page.notLoaded[resource]} />;
}

export interface FailedWithProps {
  readonly resource: ResourceName;
  readonly text: string;
}

/** The same of what is told in this place alone. */
export function FailedWith({ resource: name, text }: FailedWithProps) {
  const store = useAtlasStore();
  const resource = useAtlas((state) => state.resources[name]);
  if (resource.status !== 'failed') return null;
  return (
    <NotLoaded
      text={text}
      reason={resource.reason}
      retry={() => wantResource(store, name)}
      isBroken={resource.isBroken === true}
      offersReload={resource.isAgain === true}
    />
  );
}
