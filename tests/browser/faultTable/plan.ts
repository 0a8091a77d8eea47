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

/** For every file; the others are tried with data alone unless all are asked for. */
const LEAST: readonly TableFault[] = ['404', 'empty', 'truncated'];

function faultsOf(file: string, extent: Extent): readonly TableFault[] {
  return extent === 'all' || file.startsWith('data/') ? TABLE_FAULTS : LEAST;
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
        faultsOf(file, extent).map((fault) => ({ file, fault })),
      );
      return cases.length === 0 ? [] : [{ feature, cases }];
    });
  const [drawn, webgl] = [planned(WITH_CHINESE), planned(WEBGL)];
  return { drawn, webgl, leftOut: site.files.filter((file) => !taken.has(file)) };
}
