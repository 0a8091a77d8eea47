// Options of the dialog → address of the frame and the code that an editor pastes.
import { languageFolder } from '@/model/config/offered';
import { embedSearch, pageSearch } from '@/store/address/links';
import type { LinkedState } from '@/store/atlasState';
import type { SiteAddress } from './siteAddress';

export const CODE_FORMS = ['frame', 'element'] as const;
export type CodeForm = (typeof CODE_FORMS)[number];

export const SHAPES = ['16/9', '4/3', '1/1', '3/4'] as const;
export type Shape = (typeof SHAPES)[number];

/** Height in CSS pixels, or the shape of the frame. */
export type FrameSize = number | Shape;

export const LOWEST_FRAME = 240;
export const HIGHEST_FRAME = 1200;
/** A column of a phone is narrow: a frame of its shape would cut off years and source. */
const LOWEST_SHAPE = 280;

export interface CodeInput {
  readonly site: SiteAddress;
  readonly state: LinkedState;
  readonly size: FrameSize;
  readonly title: string;
  readonly linkText: string;
}

/** A year has a page of its own, which shows that year even where scripts are off. */
export function frameAddress({ address, hasYearPages }: SiteAddress, state: LinkedState): string {
  const { period } = state;
  const page =
    hasYearPages && period.type === 'in-force' && period.year !== null ? `${period.year}.html` : '';
  return `${address}${languageFolder(state.language)}${page}${embedSearch(state)}`;
}

export function embedCode(form: CodeForm, input: CodeInput): string {
  return form === 'frame' ? frameCode(input) : elementCode(input);
}

function frameCode({ site, state, size, title }: CodeInput): string {
  const height = typeof size === 'number' ? size : 480;
  const shape =
    typeof size === 'number'
      ? ''
      : `; height: auto; aspect-ratio: ${size}; min-height: ${LOWEST_SHAPE}px`;
  return [
    `<iframe src="${attribute(frameAddress(site, state))}"`,
    `  title="${attribute(title)}" width="100%" height="${height}" style="border: 0${shape}"`,
    '  loading="lazy" allow="fullscreen"></iframe>',
  ].join('\n');
}

/** Keys of the address become attributes; without a height the element fits what is in it. */
function elementCode({ site, state, linkText }: CodeInput): string {
  const search = embedSearch(state);
  const attributes = [...new URLSearchParams(search)]
    .filter(([key]) => key !== 'embed')
    .map(([key, value]) => ` ${key}="${attribute(value)}"`);
  const page = attribute(`${site.address}${pageSearch(state)}`);
  return [
    `<script src="${attribute(site.address)}embed.js" async></script>`,
    `<cbec-atlas${attributes.join('')}>`,
    `  <a href="${page}">${attribute(linkText)}</a>`,
    '</cbec-atlas>',
  ].join('\n');
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
