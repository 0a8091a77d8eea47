// Types of serve.mjs, which runs as it stands.
export interface ServeOptions {
  readonly folder: string;
  readonly base: string;
  readonly port?: number;
  readonly isOpenToAll?: boolean;
}
export function serveFolder(
  options: ServeOptions,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
