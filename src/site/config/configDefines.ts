// The values of `data/atlas.config.ts` that scripts of the page need, each written where it is used: what nobody uses
// weighs nothing. Their types stand in src/env.d.ts.
import type { AtlasConfig } from '../../model/config/atlasConfig.ts';
import { fileName } from '../../model/config/fileName.ts';
import { publishedStyle } from './ownStyle.ts';

export function configDefines(config: AtlasConfig): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, unknown>> = {
    ATLAS_NAME: config.name,
    ATLAS_FILE_NAME: fileName(config.name),
    ATLAS_TITLE_EN: config.title.en,
    ATLAS_TITLE_ZH: config.title.zh,
    ATLAS_DESCRIPTION_EN: config.description.en,
    ATLAS_DESCRIPTION_ZH: config.description.zh,
    ATLAS_AUTHOR: config.author,
    ATLAS_LANGUAGES: config.languages,
    ATLAS_REPORTS: config.reports ?? '',
    ATLAS_ATTRIBUTION: config.attribution,
    ATLAS_STYLE: config.style === null ? '' : publishedStyle(config.style),
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
  );
}
