// The share dialog: link, embed, download, cite. It loads when it is first opened.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { setShareOpen } from '@/store/actions';
import { pageSearch } from '@/store/address/links';
import { linkedState } from '@/store/linkedState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { SHARE_SECTIONS, type ShareSection } from '@/text/share/messages';
import { IconButton } from '@/ui/IconButton';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { Sign } from '@/ui/Sign';
import { CiteSection } from './CiteSection';
import { DownloadSection } from './DownloadSection';
import { EmbedSection } from './EmbedSection';
import { LinkSection } from './LinkSection';
import type { PictureMaker } from './PictureSection';
import { siteAddresses } from './siteAddress';
import './share.css';

/** Modal: the browser keeps the focus inside, and gives it back on closing. Before 2022 some know no dialogs. */
function show(dialog: HTMLDialogElement): void {
  if ('showModal' in dialog) dialog.showModal();
  else (dialog as HTMLElement).setAttribute('open', '');
}

export function ShareDialog({ pictures }: { pictures: PictureMaker }) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const state = useAtlas((current) => current);
  const words = useTexts('share');
  const dialog = useRef<HTMLDialogElement>(null);
  const [section, setSection] = useState<ShareSection>('link');
  useEffect(() => {
    if (dialog.current !== null) show(dialog.current);
  }, []);
  const close = (): void => {
    if (dialog.current !== null && 'close' in dialog.current) dialog.current.close();
    else setShareOpen(store, false);
  };
  const view = linkedState(state);
  const dataset = selectDataset(state);
  const version = dataset?.version ?? null;
  const { frozen } = document.documentElement.dataset;
  const sites = siteAddresses(document.baseURI, frozen, version);
  const site = frozen === undefined ? sites.newest : (sites.version ?? sites.newest);
  const address = `${site.address}${pageSearch(view)}`;
  return (
    <dialog
      ref={dialog}
      class="share-dialog"
      aria-labelledby="share-heading"
      onClose={() => setShareOpen(store, false)}
      closedby="any"
    >
      <div class="share-body">
        <div class="share-header">
          <h2 id="share-heading">{words.heading}</h2>
          <IconButton label={words.close} onPress={close}>
            <Sign name="close" />
          </IconButton>
        </div>
        <SegmentedChoice
          name="share-section"
          legend={words.heading}
          value={section}
          options={SHARE_SECTIONS.map((value) => ({ value, label: words.sections[value] }))}
          onChoose={setSection}
        />
        {section === 'link' && (
          <LinkSection address={address} title={messages.page.title} words={words} />
        )}
        {section === 'embed' && (
          <EmbedSection
            sites={sites}
            view={view}
            years={[dataset?.firstYear ?? 0, dataset?.newestYear ?? 0]}
            messages={messages}
            words={words}
          />
        )}
        {section === 'download' && (
          <DownloadSection
            site={site.address}
            messages={messages}
            words={words}
            pictures={pictures}
          />
        )}
        {section === 'cite' && (
          <CiteSection sites={sites} view={view} version={version} words={words} />
        )}
      </div>
    </dialog>
  );
}
