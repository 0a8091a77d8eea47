// The texts on the detailed base map: few, so both languages come with the part that says them.
import type { Language } from '@/model/language';
import { useAtlas } from '@/store/useAtlas';
import { basemap as en } from '@/text/basemap/en';
import type { BasemapMessages } from '@/text/basemap/messages';
import { basemap as zh } from '@/text/basemap/zh';

const TEXTS: Readonly<Record<Language, BasemapMessages>> = { en, zh };

export function useBasemapTexts(): BasemapMessages {
  return TEXTS[useAtlas(({ language }) => language)];
}
