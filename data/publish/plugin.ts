// The Vite plugin: checks the tables and publishes them under data/ of the site, at build and in development.
import { dirname } from 'node:path';
import type { Logger, Plugin } from 'vite';
import { buildTables } from './buildTables.ts';
import { serveTables } from './devServer.ts';
import type { DataOwner } from './files/attribution.ts';
import { listProblems, PLUGIN_NAME } from './overlayError.ts';
import { errorsOf, warningsOf } from './reading/problem.ts';

export { buildTables } from './buildTables.ts';

export interface DataTablesOptions {
  /** The folder that holds the tables, absolute. */
  readonly folder: string;
  readonly owner: DataOwner;
}

const PUBLISHED_FOLDER = 'data/';

export function dataTables({ folder, owner }: DataTablesOptions): Plugin {
  let isBuild = false;
  let logger: Pick<Logger, 'info'> = console;
  return {
    name: PLUGIN_NAME,
    configResolved(config) {
      isBuild = config.command === 'build';
      logger = config.logger;
    },
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    buildStart() {
      if (!isBuild) return;
      const { files, problems, report } = buildTables(folder, owner);
      const [errors, warnings] = [errorsOf(problems), warningsOf(problems)];
      if (warnings.length > 0) this.warn(`warnings: ${warnings.length}\n${listProblems(warnings)}`);
      if (errors.length > 0) this.error(`errors: ${errors.length}\n${listProblems(errors)}`);
      logger.info(`\n${report}\n`);
      for (const [name, source] of files) {
        this.emitFile({ type: 'asset', fileName: `${PUBLISHED_FOLDER}${name}`, source });
      }
    },
    configureServer(server) {
      // The unit tests read the tables themselves.
      if (server.config.mode === 'test') return;
      serveTables(server, { folder, owner }, dirname(folder));
    },
  };
}
