// Which file is tried with which feature: each file of the build with the first that takes it, and none left out.
import { readBuiltSite } from './builtFiles';
import { type Case, TABLE_FAULTS, type TableFault } from './faults';
import { type Feature, inChinese } from './feature';
import { MAP } from './features/map';
import { AROUND, OPENING_WORDS, PARTS, START } from './features/page';
import { PANELS } from './features/panels';
import { WEBGL } from './features/webgl';

export type Extent = 'some' | 'all';

export interface Planned {
  readonly feature: Feature;
  readonly cases: readonly Case[];
}

const DRAWN = [START, OPENING_WORDS, PARTS, ...MAP, ...PANELS, ...AROUND];
const WITH_CHINESE = [
  ...DRAWN,
  ...DRAWN.filter(({ scripts }) => scripts.some((chunk) => chunk.endsWith('-en'))).map(inChinese),
];

/** Of scripts, style sheets, and what may be missing; the other files are tried with all that comes of itself. */
const LEAST: readonly TableFault[] = ['404', 'empty', 'truncated'];
/** The page makes no difference between the files that it waits for: one of each feature stands for all. */
const OF_ONE: readonly TableFault[] = ['slow', 'offline'];

function faultsOf(
  { data = [], unharmed }: Feature,
  file: string,
  extent: Extent,
): readonly TableFault[] {
  if (extent === 'all') return TABLE_FAULTS;
  if (!data.includes(file) || unharmed !== undefined) return LEAST;
  return TABLE_FAULTS.filter((fault) => file === data[0] || !OF_ONE.includes(fault));
}

export interface Plan {
  readonly drawn: readonly Planned[];
  readonly webgl: readonly Planned[];
  /** Files of the build that no feature takes. */
  readonly leftOut: readonly string[];
}

export function planOf(folder: string, extent: Extent): Plan {
  const site = readBuiltSite(folder);
  const taken = new Set<string>();
  const planned = (features: readonly Feature[]): readonly Planned[] =>
    features.flatMap((feature) => {
      const own = [...feature.scripts.flatMap(site.withImports), ...(feature.data ?? [])];
      const files = [...new Set(own)].filter((file) => !taken.has(file));
      for (const file of files) taken.add(file);
      const cases = files.flatMap((file) =>
        faultsOf(feature, file, extent).map((fault) => ({ file, fault })),
      );
      return cases.length === 0 ? [] : [{ feature, cases }];
    });
  const [drawn, webgl] = [planned(WITH_CHINESE), planned(WEBGL)];
  return { drawn, webgl, leftOut: site.files.filter((file) => !taken.has(file)) };
}
