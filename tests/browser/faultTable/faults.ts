// What can go wrong with one file on its way, and a host that does it to the file that is named.
import { extname } from 'node:path';
import { type Answer, host } from '../../host.mjs';

export const TABLE_FAULTS = [
  '404',
  '500',
  'html',
  'cut off',
  'aborted',
  'other shape',
  'empty',
  'truncated',
  'slow',
  'offline',
] as const;
export type TableFault = (typeof TABLE_FAULTS)[number];

export interface Case {
  /** Below the folder of the site. */
  readonly file: string;
  readonly fault: TableFault;
}

const OTHER_SHAPES: Readonly<Record<string, string>> = {
  '.json': '{"rows":[]}',
  '.geojson': '{"rows":[]}',
  '.csv': 'one,other\n1,2\n',
  '.js': 'export const other = 1;',
  '.css': '.other{color:red}',
};

export interface FaultyHost {
  readonly address: string;
  /** From now on this file fails and no other; null: none. */
  readonly set: (faulty: Case | null) => void;
  /** How often the faulty file was asked for since it was set. */
  readonly asked: () => number;
  readonly close: () => Promise<void>;
}

const BASE = '/some/folder/atlas/';

/** Ends in the midst: a script within brackets, for one that is cut between two words may be a script still. */
function cutShort(body: Buffer, path: string): Buffer {
  const most = Math.ceil(body.length * 0.6);
  const bracket = extname(path) === '.js' ? body.indexOf('(', most) : -1;
  return body.subarray(0, bracket === -1 ? most : bracket + 1);
}

function answerWith(fault: TableFault, { path, type, body, response }: Answer): void {
  const send = (status: number, contentType: string, content: string | Buffer): void => {
    response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
    response.end(content);
  };
  if (fault === '404') send(404, 'text/plain', 'Not found');
  else if (fault === '500') send(500, 'text/plain', 'Error');
  else if (fault === 'html') send(200, 'text/html', '<!doctype html><title>Sign in</title>');
  else if (fault === 'empty') send(200, type, '');
  else if (fault === 'truncated') send(200, type, cutShort(body, path ?? ''));
  else if (fault === 'other shape') send(200, type, OTHER_SHAPES[extname(path ?? '')] ?? '');
  else if (fault === 'cut off') {
    response.writeHead(200, { 'content-type': type, 'content-length': body.length });
    response.write(body.subarray(0, Math.ceil(body.length / 2)), () => response.destroy());
  } else response.destroy();
}

/** `slow` waits until another case is set. */
export async function hostWithFaults(folder: string): Promise<FaultyHost> {
  let faulty: Case | null = null;
  let asked = 0;
  let held: (() => void)[] = [];
  const { origin, close } = await host({
    folders: [{ base: BASE, folder }],
    takesOver: (answer) => {
      if (faulty === null || answer.path !== `${BASE}${faulty.file}`) return false;
      // Without a network nothing is asked of the host.
      if (faulty.fault === 'offline') return false;
      // A page that is about to be loaded anew fetches its scripts, and runs none of them.
      const isForLater = faulty.file.startsWith('assets/') && answer.purpose === 'empty';
      if (!isForLater || faulty.fault === 'slow') asked++;
      if (faulty.fault !== 'slow') answerWith(faulty.fault, answer);
      else {
        held.push(() => {
          answer.response.writeHead(200, { 'content-type': answer.type });
          answer.response.end(answer.body);
        });
      }
      return true;
    },
  });
  return {
    address: `${origin}${BASE}`,
    set: (next) => {
      faulty = next;
      asked = 0;
      for (const release of held) release();
      held = [];
    },
    asked: () => asked,
    close,
  };
}
