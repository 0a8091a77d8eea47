// Reads `data/atlas.config.ts`, with what the environment says instead, and refuses what does not fit: file, field, what
// stands there, what may stand there.
import { type AtlasConfig, FIRST_VIEW_BUDGETS } from '../../model/config/atlasConfig.ts';
import { LANGUAGES } from '../../model/language.ts';

/** Fields that a build gives another value: JSON, such as {"site":"https://example.org/atlas/"}. */
export const CONFIG_VARIABLE = 'ATLAS_CONFIG';

/** What is wrong with a value, null when nothing is. */
type Check = (value: unknown) => string | null;

const LONGEST_NAME = 40;

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const words: Check = (value) =>
  typeof value === 'string' && value.trim() !== '' ? null : 'must be words in quotation marks';

const name: Check = (value) =>
  words(value) ??
  (String(value).length > LONGEST_NAME
    ? `has ${String(value).length} letters, and must have at most ${LONGEST_NAME}`
    : null);

const inEachLanguage: Check = (value) => {
  const shape = `must be ${LANGUAGES.map((language) => `${language}: '…'`).join(', ')} in braces`;
  if (!isFields(value)) return shape;
  const missing = LANGUAGES.filter((language) => words(value[language]) !== null);
  if (missing.length > 0) return `lacks words for ${missing.map((each) => `"${each}"`).join(', ')}`;
  const others = Object.keys(value).filter((key) => !LANGUAGES.some((each) => each === key));
  return others.length > 0 ? `knows no language "${others.join('", "')}"; it ${shape}` : null;
};

const languages: Check = (value) => {
  const known = LANGUAGES.map((each) => `"${each}"`).join(', ');
  if (!Array.isArray(value) || value.length === 0) return `must list one or more of ${known}`;
  const unknown = value.find((each) => !LANGUAGES.some((language) => language === each));
  if (unknown !== undefined) return `lists ${JSON.stringify(unknown)}; there are ${known}`;
  return new Set(value).size < value.length ? 'lists a language twice' : null;
};

/** `schemes`: of which an address may be, `https:` and `http:` besides. */
function address(hasSlash: boolean, ...schemes: readonly string[]): Check {
  const allowed = ['https:', 'http:', ...schemes];
  return (value) => {
    const wish = `must be an address that begins with ${allowed.join(' or ')}`;
    if (typeof value !== 'string' || /\s/.test(value) || !URL.canParse(value)) return wish;
    if (!allowed.includes(new URL(value).protocol)) return wish;
    return hasSlash && !/^[^?#]*\/$/.test(value) ? 'must end with a slash: it is a folder' : null;
  };
}

const styleFile: Check = (value) =>
  typeof value === 'string' && /^[^/:\\][^:\\]*\/[^/:\\]+\.json$/.test(value)
    ? null
    : 'must be a file of its own folder, such as data/map/style.json';

function oneOf(allowed: readonly string[]): Check {
  return (value) =>
    allowed.some((each) => each === value)
      ? null
      : `must be ${allowed.map((each) => `'${each}'`).join(' or ')}`;
}

function orNull(check: Check): Check {
  return (value) => {
    const fault = value === null ? null : check(value);
    return fault === null ? null : `${fault}, or null`;
  };
}

const CHECKS: Readonly<Record<keyof AtlasConfig, Check>> = {
  name,
  title: inEachLanguage,
  description: inEachLanguage,
  author: words,
  languages,
  site: orNull(address(true)),
  contact: orNull(address(false, 'mailto:')),
  repository: orNull(address(false)),
  reports: orNull(address(false)),
  attribution: orNull(inEachLanguage),
  borders: (value) => (typeof value === 'boolean' ? null : 'must be true or false'),
  style: orNull(styleFile),
  firstView: oneOf(FIRST_VIEW_BUDGETS),
};

/** What fits by itself, and not together. */
function faultsTogether({
  style,
  attribution,
}: Readonly<Record<string, unknown>>): readonly string[] {
  if (styleFile(style) !== null || attribution !== null) return [];
  return ['attribution must say whose map `style` is; it is null'];
}

/** One line for each thing that does not fit. */
export function configFaults(value: unknown): readonly string[] {
  if (!isFields(value)) return ['must be fields in braces'];
  const fields = Object.keys(CHECKS);
  return [
    ...Object.entries(CHECKS).flatMap(([field, check]) => {
      if (!(field in value)) return [`${field} is missing`];
      const fault = check(value[field]);
      return fault === null ? [] : [`${field} ${fault}; it is ${JSON.stringify(value[field])}`];
    }),
    ...Object.keys(value)
      .filter((key) => !fields.includes(key))
      .map((key) => `${key} is no field; there are ${fields.join(', ')}`),
    ...faultsTogether(value),
  ];
}

function isConfig(value: unknown): value is AtlasConfig {
  return configFaults(value).length === 0;
}

function environmentFields(text: string): Readonly<Record<string, unknown>> {
  let fields: unknown = null;
  try {
    fields = JSON.parse(text);
  } catch {}
  if (!isFields(fields)) throw new Error(`${CONFIG_VARIABLE} is no JSON of fields: ${text}`);
  return fields;
}

const GITHUB_REPOSITORY = /^https:\/\/github\.com\/[^/]+\/[^/]+?\/?$/;

/** `text`: what the environment says instead, '' for nothing. */
export function readConfig(file: unknown, text = ''): AtlasConfig {
  const other = text === '' ? {} : environmentFields(text);
  const value: unknown = isFields(file) ? { ...file, ...other } : file;
  if (!isConfig(value)) {
    const where = `data/atlas.config.ts${text === '' ? '' : `, with ${CONFIG_VARIABLE} of the environment`}`;
    throw new Error(
      `${where}:\n${configFaults(value)
        .map((fault) => `  ${fault}`)
        .join('\n')}`,
    );
  }
  const { repository, reports } = value;
  const hasIssues = reports === null && repository !== null && GITHUB_REPOSITORY.test(repository);
  return hasIssues ? { ...value, reports: `${repository.replace(/\/$/, '')}/issues/new` } : value;
}
