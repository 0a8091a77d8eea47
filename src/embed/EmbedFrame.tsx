// The atlas inside another page: title, answer, map, the chosen controls, source, a link to the whole atlas.
import { useRef } from 'preact/hooks';
import { HAS_LANGUAGE_CHOICE } from '@/model/config/offered';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, OTHER_LANGUAGE } from '@/model/language';
import { DETAIL_FROM } from '@/model/view/detail';
import { LazyAsked } from '@/panels/answer/LazyAsked';
import { DetailsPanel } from '@/panels/details/DetailsPanel';
import { EmbedLegend } from '@/panels/embed/EmbedLegend';
import { EmbedTime } from '@/panels/embed/EmbedTime';
import { useTexts } from '@/panels/facts/useTexts';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { DatasetNotice } from '@/panels/page/DatasetNotice';
import { PlayButton } from '@/panels/time/PlayButton';
import { usePlayback } from '@/panels/time/usePlayback';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectCamera } from '@/selectors/view/framing';
import { CloseMap } from '@/stage/detail/lazyCloseMap';
import { MapStage } from '@/stage/MapStage';
import { LazySight } from '@/stage/sight/LazySight';
import { setLanguage } from '@/store/actions';
import type { EmbedControl } from '@/store/address/embedOptions';
import { pageSearch } from '@/store/address/links';
import { linkedState } from '@/store/linkedState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { GestureHint } from './GestureHint';
import { useEmbedAnimation } from './useEmbedAnimation';
import { useFullscreen } from './useFullscreen';
import { WarehousesBelow } from './WarehousesBelow';

export interface EmbedFrameProps {
  readonly base: BaseGeometry;
}

export function EmbedFrame({ base }: EmbedFrameProps) {
  const isOwners = useAtlas((state) => state.owners);
  const messages = useTexts('opening');
  const { controls, legend } = useAtlas((state) => state.embedOptions);
  const map = useRef<HTMLDivElement>(null);
  const details = useRef<HTMLElement>(null);
  const isPlaying = useAtlas((state) => state.playing);
  useEmbedAnimation();
  usePlayback();
  const has = (control: EmbedControl): boolean => controls.includes(control);
  return (
    <div class="page embed-page">
      {/* The article around the frame has the banner. */}
      <section class="page-header" aria-label={messages.page.title}>
        <h1>{messages.page.title}</h1>
      </section>
      <main>
        <div class="page-answer">
          <SummaryPanel />
          <LazyAsked />
          <DatasetNotice />
        </div>
        <div class="page-map">
          <MapStage base={base} map={map} details={details} gestureHint={GestureHint} />
          <div class="embed-buttons">
            {isPlaying && !has('year') && <PlayButton />}
            {HAS_LANGUAGE_CHOICE && has('language') && <LanguageButton />}
            {has('fullscreen') && <FullscreenButton />}
          </div>
          <LazySight />
          <DetailsPanel panel={details} />
        </div>
        {/* The owners' map has no kinds of zone and no year, and a legend of its own. */}
        {!isOwners && has('year') && <EmbedTime />}
        {!isOwners && (legend || has('kinds')) && <EmbedLegend isFilter={has('kinds')} />}
        <WarehousesBelow hasLegend={legend} />
      </main>
      <EmbedSource />
    </div>
  );
}

function LanguageButton() {
  const store = useAtlasStore();
  const other = OTHER_LANGUAGE[useAtlas((state) => state.language)];
  return (
    <button
      type="button"
      class="action-button"
      lang={LANGUAGE_TAGS[other]}
      onClick={() => setLanguage(store, other)}
    >
      {LANGUAGE_NAMES[other]}
    </button>
  );
}

function FullscreenButton() {
  const words = useTexts('embed');
  const { isPossible, isOn, toggle } = useFullscreen();
  if (!isPossible) return null;
  return (
    <IconButton label={isOn ? words.leaveFullscreen : words.fullscreen} onPress={toggle}>
      <Sign name={isOn ? 'shrink' : 'grow'} />
    </IconButton>
  );
}

function EmbedSource() {
  const words = useTexts('embed');
  const version = useAtlas((state) => selectOverview(state)?.version?.version ?? '');
  const search = useAtlas((state) => pageSearch(linkedState(state)));
  const isClose = useAtlas(
    (state) => ATLAS_STYLE === '' && selectCamera(state).zoom >= DETAIL_FROM,
  );
  return (
    <footer class="embed-source">
      <span>
        {words.source(version)} · {isClose && <CloseMap part="notice" />}
        {words.baseMap}
      </span>{' '}
      <a href={`./${search}`} target="_blank" rel="noopener">
        {words.openAtlas}
      </a>
    </footer>
  );
}
