// A part of the page whose script comes when it is first shown, and what stands in its place until then.
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { LoadableName } from '@/text/loadableNames';
import { lazyComponent, type WaitingProps } from '@/ui/lazyComponent';
import { NotLoaded, OnItsWay } from './Pending';
import { useMessages } from './useMessages';

export interface LazyPartOptions {
  /** Says nothing while the part is on its way: for what appears by the way. */
  readonly isQuiet?: boolean;
  /** What the part itself would stand in. */
  readonly Frame?: FunctionComponent<{ readonly children: ComponentChildren }>;
}

export function lazyPart<Props>(
  name: LoadableName,
  load: () => Promise<FunctionComponent<Props>>,
  { isQuiet = false, Frame }: LazyPartOptions = {},
): FunctionComponent<Props> {
  function Waiting({ reason, failures, retry }: WaitingProps) {
    const messages = useMessages();
    if (reason === null && isQuiet) return null;
    const line =
      reason === null ? (
        <OnItsWay />
      ) : (
        <NotLoaded
          text={messages.notLoaded[name]}
          reason={reason}
          retry={retry}
          offersReload={failures > 1}
        />
      );
    return Frame === undefined ? line : <Frame>{line}</Frame>;
  }
  return lazyComponent(load, Waiting);
}
