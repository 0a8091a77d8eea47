// The Vite plugin that makes src/theme/look.css, which is no file: index.html links to it, before the other sheet.
import { type Plugin, runnerImport } from 'vite';

export interface StylesOptions {
  /** The project's folder, with a slash at its end. */
  readonly root: string;
  readonly alias: Readonly<Record<string, string>>;
}

interface LookSheetModule {
  readonly lookSheet: () => string;
}

export function generatedStyles({ root, alias }: StylesOptions): Plugin {
  const address = '/src/theme/look.css';
  const sheet = `${root}src/theme/look.css`;
  const source = `${root}src/site/bundle/lookSheet.ts`;
  let sources: ReadonlySet<string> = new Set();
  return {
    name: 'cbec-atlas-styles',
    resolveId: {
      order: 'pre',
      handler(id) {
        const [path = '', query] = id.split('?');
        // As index.html writes it when built, as the browser asks for it in development, as a module is called.
        if (![`.${address}`, address, sheet].includes(path)) return null;
        return query === undefined ? sheet : `${sheet}?${query}`;
      },
    },
    async load(id) {
      if (id.split('?')[0] !== sheet) return null;
      const { module, dependencies } = await runnerImport<LookSheetModule>(source, {
        root,
        configFile: false,
        logLevel: 'error',
        resolve: { alias },
      });
      sources = new Set([source, ...dependencies]);
      return module.lookSheet();
    },
    /** In development a new width or colour is there at once. */
    hotUpdate({ file, modules }) {
      if (!sources.has(file)) return;
      const sheets = this.environment.moduleGraph.getModulesByFile(sheet) ?? [];
      return [...modules, ...sheets];
    },
  };
}
