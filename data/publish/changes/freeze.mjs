// Keeps the tables of a version as they were committed last under its name: npm run freeze [-- VERSION], without a
// version that of the last commit. The log of changes compares with what lies there; nothing in it is ever changed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** @param {string[]} args */
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 });

/** @param {string} commit @returns {string} */
function versionAt(commit) {
  try {
    return JSON.parse(git('show', `${commit}:data/version.json`)).version;
  } catch {
    return '';
  }
}

const [wanted = versionAt('HEAD')] = process.argv.slice(2);
const commits = git('log', '--format=%H', '--', 'data').trim().split('\n');
const commit = commits.find((each) => versionAt(each) === wanted);
if (commit === undefined) {
  console.error(`No commit has data/version.json at ${wanted}: fetch the whole history.`);
  process.exit(1);
}
const folder = join('data', 'versions', wanted);
if (existsSync(folder)) {
  console.error(`${folder} is there already, and never changes.`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const files = git('ls-tree', '--name-only', commit, 'data/').trim().split('\n');
for (const path of files.filter((each) => /\.csv$|\/version\.json$/.test(each))) {
  writeFileSync(join(folder, basename(path)), git('show', `${commit}:${path}`));
}
console.log(
  `${folder} holds the tables of ${wanted}, as of commit ${commit.slice(0, 10)}. Now give data/version.json the day of the tables.`,
);
