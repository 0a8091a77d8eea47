// Names the scripts of texts after subject and language: their files are all called en.ts and zh.ts.
interface NamedChunk {
  readonly facadeModuleId?: string | null;
}

const TEXTS = /\/src\/text\/(?<subject>[^/]+)\/(?<language>[^/]+)\.ts$/;

/** Below the folder of the site, as the bundler takes it: `[name]` and `[hash]` are its own words. */
export function chunkName({ facadeModuleId }: NamedChunk): string {
  const { subject, language } = TEXTS.exec(facadeModuleId ?? '')?.groups ?? {};
  const name = subject === undefined ? '[name]' : `texts-${subject}-${language}`;
  return `assets/${name}-[hash].js`;
}
