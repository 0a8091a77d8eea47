// The embed generator: options, the code, and the real thing beside them.
import { useEffect, useState } from 'preact/hooks';
import { sidePageFile } from '@/model/published/sidePages';
import type { LinkedState } from '@/store/atlasState';
import type { OpeningMessages } from '@/text/opening/messages';
import type { ShareMessages } from '@/text/share/messages';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { CopyText } from './CopyText';
import { EmbedOptionsForm } from './EmbedOptionsForm';
import { CODE_FORMS, type CodeForm, embedCode, type FrameSize, frameAddress } from './embedCode';
import { StateField } from './StateField';
import type { SiteAddresses, StateChoice } from './siteAddress';

export interface EmbedSectionProps {
  readonly sites: SiteAddresses;
  /** The view that the generator starts from. */
  readonly view: LinkedState;
  readonly years: readonly [first: number, newest: number];
  readonly messages: OpeningMessages;
  readonly words: ShareMessages;
}

/** The preview follows the options after they have stood still for a moment, milliseconds. */
const PREVIEW_DELAY = 400;

/** The map of the view, without what stands over it in a small frame: a province narrows it all the same. */
function startOf(view: LinkedState): LinkedState {
  const { selection } = view;
  return {
    ...view,
    view: 'map',
    query: '',
    selection: selection?.type === 'province' ? null : selection,
  };
}

export function EmbedSection({ sites, view, years, messages, words }: EmbedSectionProps) {
  const [state, setState] = useState<LinkedState>(() => startOf(view));
  const [size, setSize] = useState<FrameSize>(480);
  const [form, setForm] = useState<CodeForm>('frame');
  const [shownState, setShownState] = useState<StateChoice>('newest');
  const site = (shownState === 'version' ? sites.version : null) ?? sites.newest;
  const address = frameAddress(site, state);
  const [shown, setShown] = useState(address);
  useEffect(() => {
    const timer = setTimeout(() => setShown(address), PREVIEW_DELAY);
    return () => clearTimeout(timer);
  }, [address]);
  const code = embedCode(form, {
    site,
    state,
    size,
    title: messages.page.title,
    linkText: words.openMap,
  });
  return (
    <div class="share-embed">
      <EmbedOptionsForm
        state={state}
        size={form === 'frame' ? size : null}
        years={years}
        messages={messages}
        words={words}
        onChange={(change) => setState((before) => ({ ...before, ...change }))}
        onResize={setSize}
      />
      <div class="share-result">
        <SegmentedChoice
          name="code-form"
          legend={words.code}
          value={form}
          options={CODE_FORMS.map((value) => ({ value, label: words.codeForms[value] }))}
          onChoose={setForm}
        />
        {sites.version !== null && (
          <StateField
            name="embedded-state"
            value={shownState}
            words={words}
            onChoose={setShownState}
          />
        )}
        <p class="quiet">{words.codeNotes[form]}</p>
        <CopyText label={words.code} text={code} rows={5} words={words} isCode />
        <h3>{words.preview}</h3>
        <p class="quiet">{words.previewNote}</p>
        <div class="share-preview">
          <iframe
            key={shown}
            src={shown}
            title={words.preview}
            height={typeof size === 'number' ? size : undefined}
            style={typeof size === 'number' ? undefined : { aspectRatio: size }}
            allow="fullscreen"
          />
        </div>
        <p>
          <a
            href={`${sites.newest.address}${sidePageFile('embedding', messages.formats.language)}`}
            target="_blank"
            rel="noopener"
          >
            {words.moreForEmbedders}
          </a>
        </p>
      </div>
    </div>
  );
}
