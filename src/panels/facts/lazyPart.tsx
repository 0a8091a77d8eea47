// A part of the page whose script and texts come when it is first shown, and what stands in its place until then.
import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Language } from '@/model/language';
import { useAtlas } from '@/store/useAtlas';
import { loadTexts } from '@/text/loadedTexts';
import type { LoadableName } from '@/text/page/loadableNames';
import type { Subject } from '@/text/subjects';
import { type LazyComponent, lazyComponent, type WaitingProps } from '@/ui/lazyComponent';
import { NotLoaded, OnItsWay } from './Pending';
import { useTexts } from './useTexts';

export interface LazyPartOptions {
  /** Says nothing while the part is on its way: for what appears by the way. */
  readonly isQuiet?: boolean;
  /** Says nothing either when the part does not come: another part says it. */
  readonly isSilent?: boolean;
  /** What the part itself would stand in. */
  readonly Frame?: FunctionComponent<{ readonly children: ComponentChildren }>;
}

/** `subjects`: those of its texts that do not come with the first view; they are loaded beside its script. */
export function lazyPart<Props>(
  name: LoadableName,
  subjects: readonly Subject[],
  load: () => Promise<FunctionComponent<Props>>,
  { isQuiet = false, isSilent = false, Frame }: LazyPartOptions = {},
): LazyComponent<Props, Language> {
  async function loadInLanguage(language: Language): Promise<FunctionComponent<Props>> {
    const texts = subjects.map((subject) => loadTexts(subject, language));
    const [part] = await Promise.all([load(), ...texts]);
    return part;
  }
  function Waiting({ reason, failures, isBroken, retry }: WaitingProps) {
    const messages = useTexts('opening');
    if (isSilent || (reason === null && isQuiet)) return null;
    const line =
      reason === null ? (
        <OnItsWay />
      ) : (
        <NotLoaded
          text={messages.page.notLoaded[name]}
          reason={reason}
          retry={retry}
          isBroken={isBroken}
          offersReload={failures > 1}
        />
      );
    return Frame === undefined ? line : <Frame>{line}</Frame>;
  }
  return lazyComponent(name, loadInLanguage, Waiting, useLanguage);
}

function useLanguage(): Language {
  return useAtlas((state) => state.language);
}
