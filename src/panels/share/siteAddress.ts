// The two addresses under which a view can be cited and embedded: the newest state, and the version of now, which never
// changes. A page of a kept version knows both; so does the newest, once it knows its version.
import type { DataVersion } from '@/model/dataVersion';

export const STATES = ['newest', 'version'] as const;
export type StateChoice = (typeof STATES)[number];

export interface SiteAddress {
  /** A folder, with a slash at its end. */
  readonly address: string;
  /** The newest alone has a page for each year. */
  readonly hasYearPages: boolean;
}

/** `version`: null where there is none. */
export type SiteAddresses = Readonly<Record<'newest', SiteAddress>> &
  Readonly<Record<'version', SiteAddress | null>>;

/** `base`: the page's base address. `frozen`: the version that the page shows for good, undefined on the newest. */
export function siteAddresses(
  base: string,
  frozen: string | undefined,
  version: DataVersion | null,
): SiteAddresses {
  const at = (path: string): string => new URL(path, base).href;
  const newest = { address: at(frozen === undefined ? './' : '../../'), hasYearPages: true };
  const kept = (address: string): SiteAddress => ({ address, hasYearPages: false });
  if (frozen !== undefined) return { newest, version: kept(at('./')) };
  return { newest, version: version === null ? null : kept(at(`./v/${version.version}/`)) };
}
