// What stands on the page while its script is on its way: the title, where the script will draw it again. The browser
// has its style sheet and fonts ready then.
import { OFFERED_LANGUAGES } from '@/model/config/offered';
import { LANGUAGE_TAGS } from '@/model/language';
import { textsOn } from '@/text/loadedTexts';

/** In every language; the style sheet shows the one that the head's script has chosen. */
export function EarlyPage() {
  return (
    <div class="page early">
      {OFFERED_LANGUAGES.map((language) => {
        const { title, tagline } = textsOn('opening', language).page;
        return (
          <header key={language} class="page-header" lang={LANGUAGE_TAGS[language]}>
            <h1>{title}</h1>
            <p class="tagline">{tagline}</p>
          </header>
        );
      })}
    </div>
  );
}
