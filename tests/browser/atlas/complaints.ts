// What goes wrong without being asked for: console errors, errors of the page, missing files, and requests
// that leave the folder of the site.
import type { Page } from '@playwright/test';

export class Complaints {
  readonly all: string[] = [];
  private readonly faulty = new Set<string>();

  constructor(page: Page, folder: string) {
    page.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error' && !this.isExpected(url)) {
        this.all.push(`console error: ${message.text()} ${url}`);
      }
    });
    page.on('pageerror', (error) => this.all.push(`page error: ${error.stack ?? error}`));
    page.on('request', (request) => {
      const url = request.url();
      if (/^(?:data|blob):/.test(url) || url.startsWith(folder)) return;
      this.all.push(`request outside the site: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() < 400 || this.isExpected(response.url())) return;
      this.all.push(`HTTP ${response.status()}: ${response.url()}`);
    });
  }

  /** From now on nobody complains of a file (the end of its address; a star stands for any part of a name). */
  expectOf(file: string): void {
    this.faulty.add(file);
  }

  private isExpected(url: string): boolean {
    return [...this.faulty].some((file) => {
      const parts = file.split('*').map((part) => part.replaceAll('.', '\\.'));
      return new RegExp(`/${parts.join('[^/]*')}$`).test(url);
    });
  }
}
