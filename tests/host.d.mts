// Types of host.mjs, which runs as it stands.
import type { ServerResponse } from 'node:http';

export interface HostedPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}
/** A file that is about to be sent. */
export interface Answer {
  readonly path: string | null;
  readonly type: string;
  /** What the browser wants it for, such as "script"; "empty" for what a script fetches. */
  readonly purpose: string;
  readonly body: Buffer;
  readonly response: ServerResponse;
}
export interface HostOptions {
  /** The more special base first; each with slashes at both ends. */
  readonly folders?: readonly { readonly base: string; readonly folder: string }[];
  /** Pages that no file holds, by path. */
  readonly pages?: (path: string) => HostedPage | undefined;
  /** Answers in place of the host where it returns true. */
  readonly takesOver?: (answer: Answer) => boolean;
  /** 0 or none: any free one. */
  readonly port?: number;
  /** With the CORS header that GitHub Pages sends. */
  readonly isOpenToAll?: boolean;
  /**
   * As GitHub Pages sends it: gzip, to be kept ten minutes, with a mark of its content, to everybody, and 404.html where
   * nothing is. Else everything is sent as it is and kept by nobody.
   */
  readonly isLikePages?: boolean;
}
export interface Served {
  readonly path: string;
  /** Of the body, as it is sent. */
  readonly bytes: number;
}
export interface Host {
  readonly origin: string;
  /** What was sent since it was last emptied. */
  readonly served: Served[];
  readonly close: () => Promise<void>;
}
export function host(options: HostOptions): Promise<Host>;
