// Types of host.mjs, which runs as it stands.
export interface HostedPage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface HostOptions {
  /** The more special base first; each with slashes at both ends. */
  readonly folders?: readonly { readonly base: string; readonly folder: string }[];
  /** Pages that no file holds, by path. */
  readonly pages?: (path: string) => HostedPage | undefined;
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
