// What the build writes into the scripts of `data/atlas.config.ts`: src/site/config/configDefines.ts.
declare const ATLAS_NAME: string;
/** The name as files are called: "CBEC Atlas" is cbec-atlas. */
declare const ATLAS_FILE_NAME: string;
declare const ATLAS_TITLE_EN: string;
declare const ATLAS_TITLE_ZH: string;
declare const ATLAS_DESCRIPTION_EN: string;
declare const ATLAS_DESCRIPTION_ZH: string;
declare const ATLAS_AUTHOR: string;
declare const ATLAS_LANGUAGES: readonly import('./model/language').Language[];
/** '' for nowhere. */
declare const ATLAS_REPORTS: string;
declare const ATLAS_ATTRIBUTION: import('./model/config/atlasConfig').InEachLanguage | null;
/** Address of a MapLibre style from the root of the site, '' where the atlas draws its own base map. */
declare const ATLAS_STYLE: string;
