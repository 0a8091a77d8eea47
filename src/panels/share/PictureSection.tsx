// Pictures of the view: which part of the map, in which shape, as which file; and the browser's own printing.
import { useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { pictureName } from '@/selectors/rows/exportName';
import {
  AS_ON_SCREEN,
  PICTURE_PARTS,
  PICTURE_SHAPES,
  type PictureCrop,
  partCamera,
} from '@/selectors/view/pictureView';
import { pageSearch } from '@/store/address/links';
import type { AtlasState } from '@/store/atlasState';
import { linkedState } from '@/store/linkedState';
import { useAtlasStore } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';
import type { ShareMessages } from '@/text/share/messages';
import { Choice } from './Choice';
import { saveFile } from './saveFile';
import { type PictureWords, pictureWords } from './viewWords';

/** What draws the map as a picture; the panels do not know how. */
export interface PictureMaker {
  readonly drawSvg: (
    state: AtlasState,
    wordsOf: (picture: AtlasState) => PictureWords,
    crop: PictureCrop,
  ) => Promise<string>;
  /** Pixels for one CSS pixel, or for a sheet of paper. */
  readonly paintPng: (svg: string, scale: number | 'paper') => Promise<Blob>;
  /** Hands the view to the browser's own printing. */
  readonly print: () => Promise<void>;
}

export interface PictureSectionProps {
  /** Where the shown state of the atlas stands, up to the question mark. */
  readonly site: string;
  readonly messages: OpeningMessages;
  readonly words: ShareMessages;
  readonly pictures: PictureMaker;
}

const FILES = [
  { label: 'PNG', ending: '.png', scale: 1 },
  { label: 'PNG 2×', ending: '@2x.png', scale: 2 },
  { label: 'PNG A4, 300 dpi', ending: '@a4.png', scale: 'paper' },
  { label: 'SVG', ending: '.svg', scale: null },
] as const;

export function PictureSection({ site, messages, words, pictures }: PictureSectionProps) {
  const store = useAtlasStore();
  const texts = { messages, words, texts: useTexts('warehouses'), guide: useTexts('guide') };
  const [hasFailed, setFailed] = useState(false);
  const [crop, setCrop] = useState(AS_ON_SCREEN);
  const savePicture = async ({ ending, scale }: (typeof FILES)[number]): Promise<void> => {
    const state = store.getState();
    const shown = { ...state, camera: partCamera(state, crop.part) };
    const view = linkedState(shown);
    const address = `${site}${pageSearch(view)}`;
    setFailed(false);
    try {
      const svg = await pictures.drawSvg(
        state,
        (picture) => pictureWords(picture, texts, address),
        crop,
      );
      const picture =
        scale === null
          ? new Blob([svg], { type: 'image/svg+xml' })
          : await pictures.paintPng(svg, scale);
      saveFile(picture, `${pictureName({ ...shown, settledCamera: null })}${ending}`);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <h3>{words.picture}</h3>
      <p class="quiet">{words.pictureNote}</p>
      <div class="share-options">
        <Choice
          label={words.picturePart}
          value={crop.part}
          options={PICTURE_PARTS.map((part) => [part, words.pictureParts[part]])}
          onChoose={(chosen) =>
            setCrop({ ...crop, part: PICTURE_PARTS.find((each) => each === chosen) ?? 'screen' })
          }
        />
        <Choice
          label={words.pictureShape}
          value={crop.shape}
          options={PICTURE_SHAPES.map((shape) => [shape, words.pictureShapes[shape]])}
          onChoose={(chosen) =>
            setCrop({ ...crop, shape: PICTURE_SHAPES.find((each) => each === chosen) ?? 'screen' })
          }
        />
      </div>
      <div class="share-buttons">
        {FILES.map((file) => (
          <button
            key={file.label}
            type="button"
            class="action-button"
            onClick={() => void savePicture(file)}
          >
            {file.label}
          </button>
        ))}
        <button
          type="button"
          class="action-button"
          onClick={() => void pictures.print().catch(() => setFailed(true))}
        >
          {words.print}
        </button>
      </div>
      <p role="status">{hasFailed ? words.pictureFailed : ''}</p>
    </>
  );
}
