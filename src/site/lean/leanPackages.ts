// The Vite plugin that builds MapLibre and deck.gl without the parts that the atlas never uses.
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Plugin, transformWithOxc } from 'vite';
import { DECK_STAND_INS } from './leanDeck.ts';
import { MAPLIBRE_ENTRIES, mapLibreStandIns } from './leanMapLibre.ts';

/** In MapLibre's source a field without a value is a type only: what the parent's constructor set stays. */
const FIELDS = {
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
};

export interface LeanPackages {
  /** For the page's own modules. */
  readonly page: Plugin;
  /** For those of workers, which Vite bundles by themselves. */
  readonly worker: () => Plugin;
}

/**
 * Only for the built site; `root` is the project's folder. A module that the packages no longer have, or no
 * longer ask for, fails the build: after an upgrade somebody looks at the lists again.
 */
export function leanPackages(root: string): LeanPackages {
  // Vite names modules by where they really are, also when the folder is a link.
  const packages = realpathSync(`${root}node_modules`);
  const standIns = new Map(
    Object.entries({ ...DECK_STAND_INS, ...mapLibreStandIns(packages) }).map(([path, code]) => [
      `${packages}/${path}`,
      code,
    ]),
  );
  const mapLibreSource = `${packages}/maplibre-gl/src/`;
  const unasked = new Set(standIns.keys());
  const plugin: Plugin = {
    name: 'cbec-atlas-lean-packages',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      const entry = MAPLIBRE_ENTRIES[id];
      return entry === undefined ? null : `${packages}/${entry}`;
    },
    async load(id) {
      const code = standIns.get(id);
      if (code !== undefined) {
        unasked.delete(id);
        return { code, moduleType: 'js', moduleSideEffects: false };
      }
      if (!id.startsWith(mapLibreSource) || !id.endsWith('.ts')) return null;
      const source = await readFile(id, 'utf8');
      return { code: (await transformWithOxc(source, id, FIELDS)).code, moduleType: 'js' };
    },
  };
  return {
    worker: () => plugin,
    page: {
      ...plugin,
      buildEnd(error) {
        if (error !== undefined || unasked.size === 0) return;
        const names = [...unasked].map((path) => path.slice(packages.length + 1));
        this.error(`lean packages: nothing imports ${names.join(', ')} any more`);
      },
    },
  };
}
