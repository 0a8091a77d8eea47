// Articles on an origin of their own, the built site on two others, with and without CORS headers.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { host } from '../host.mjs';
import { Article } from './article';

const DIST = process.env.ATLAS_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const BASE = '/atlas/';

/** Addresses of the built site: with the CORS header that GitHub Pages sends, and without. */
export interface Hosts {
  readonly openSite: string;
  readonly closedSite: string;
  readonly close: () => Promise<void>;
}

export async function hostForArticles(): Promise<Hosts> {
  const folders = [{ base: BASE, folder: DIST }];
  const [open, closed] = await Promise.all([
    host({ folders, isOpenToAll: true }),
    host({ folders }),
  ]);
  return {
    openSite: `${open.origin}${BASE}`,
    closedSite: `${closed.origin}${BASE}`,
    close: async () => {
      await Promise.all([open.close(), closed.close()]);
    },
  };
}

/** An article on an origin of its own, until it is closed. */
export async function hostArticle(
  page: Page,
  { openSite, closedSite }: Hosts,
): Promise<{ readonly article: Article; readonly close: () => Promise<void> }> {
  let article: Article | null = null;
  const { origin, close } = await host({ pages: (path) => article?.pageAt(path) });
  article = new Article(page, origin, openSite, closedSite);
  return { article, close };
}
