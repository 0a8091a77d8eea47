// What stands where something will be: that it is on its way, or that it did not come, why, and a way to try again.
import { wantResource } from '@/store/resourceActions';
import type { ToldResource } from '@/store/resources';
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
  /** After a second failure: older browsers remember that a script did not come until the page is loaded anew. */
  readonly offersReload?: boolean;
}

export function NotLoaded({ text, reason, retry, offersReload = false }: NotLoadedProps) {
  const messages = useTexts('opening');
  return (
    <div class="notice" role="alert">
      <p>{text}</p>
      <p class="quiet">{reason}</p>
      <button type="button" class="link-button" onClick={retry}>
        {messages.page.tryAgain}
      </button>
      {offersReload && (
        <>
          {' · '}
          <a href={location.href} onClick={reload}>
            {messages.page.reloadPage}
          </a>
        </>
      )}
    </div>
  );
}

/** The address may have changed since the link was drawn. */
function reload(event: Event): void {
  event.preventDefault();
  location.reload();
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
export function Failed({ resource: name, text }: PendingProps) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const resource = useAtlas((state) => state.resources[name]);
  if (resource.status !== 'failed') return null;
  return (
    <NotLoaded
      text={text ?? messages.page.notLoaded[name]}
      reason={resource.reason}
      retry={() => wantResource(store, name)}
      offersReload={resource.isAgain === true}
    />
  );
}
