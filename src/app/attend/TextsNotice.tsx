// Says when words of the reader's language did not come, and the page speaks the other one there.
import { useEffect, useState } from 'preact/hooks';
import { OTHER_LANGUAGE } from '@/model/language';
import { NotLoaded } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { useAtlas } from '@/store/useAtlas';
import { followTexts, hasTexts, loadTexts, type TextsNews } from '@/text/loadedTexts';
import { isBroken, reasonOf } from '@/ui/scriptFaults';

/** Of a part that is not there in any language, the part itself says it. */
function isSpokenInOther({ subject, language }: TextsNews): boolean {
  return !hasTexts(subject, language) && hasTexts(subject, OTHER_LANGUAGE[language]);
}

function isOf(a: TextsNews): (b: TextsNews) => boolean {
  return (b) => a.subject === b.subject && a.language === b.language;
}

export function TextsNotice() {
  const messages = useTexts('opening');
  const language = useAtlas((state) => state.language);
  const [missed, setMissed] = useState<readonly TextsNews[]>([]);
  const [tries, setTries] = useState(0);
  useEffect(
    () =>
      followTexts((news) => {
        const { subject, language: wanted, error } = news;
        if (error !== null) {
          console.warn(`${ATLAS_NAME}: the texts on "${subject}" in "${wanted}":`, error);
        }
        setMissed((before) => {
          const others = before.filter((each) => !isOf(news)(each));
          return error === null ? others : [...others, news];
        });
      }),
    [],
  );
  const told = missed.filter((news) => news.language === language && isSpokenInOther(news));
  const [first] = told;
  if (first === undefined) return null;
  const retry = (): void => {
    setTries(tries + 1);
    for (const { subject } of told) loadTexts(subject, language).catch(() => undefined);
  };
  return (
    <div class="window-notice">
      <NotLoaded
        text={messages.page.notLoaded.words}
        reason={reasonOf(first.error)}
        retry={retry}
        isBroken={told.some(({ error }) => isBroken(error))}
        offersReload={tries > 0}
      />
      <button type="button" class="link-button" onClick={() => setMissed([])}>
        {messages.page.close}
      </button>
    </div>
  );
}
