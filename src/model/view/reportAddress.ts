// Where a reader reports an error: an address that whoever builds the site configures, with the rest filled in.

export interface Report {
  readonly title: string;
  readonly body: string;
}

/** `base`: such as https://github.com/owner/repository/issues/new; null where none, or nothing usable, is configured. */
export function reportAddress(base: string, { title, body }: Report): string | null {
  if (!/^https?:\/\/[^\s]+$/.test(base)) return null;
  const address = new URL(base);
  address.searchParams.set('title', title);
  address.searchParams.set('body', body);
  return address.href;
}
