// Sharing: link, code with its preview, files, citations.
import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { parseCsv } from '../../../src/dataset/csv/parseCsv';

/** A file that the reader was given. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What an SVG file holds, read by the browser. */
export interface Drawing {
  /** Places where it is no XML. */
  readonly faults: number;
  readonly root: string | null;
  readonly marks: number;
  readonly signs: number;
  /** Symbols that point to nothing. */
  readonly dangling: number;
  readonly words: string;
}

export class Share {
  constructor(private readonly page: Page) {}

  button(): Locator {
    return this.page.getByRole('button', { name: /^(?:Share|分享)$/ });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async open(section: 'Link' | 'Embed' | 'Download' | 'Cite'): Promise<void> {
    await this.openDialog();
    await this.choose(section);
  }

  async openDialog(): Promise<void> {
    await this.button().click();
  }

  async close(): Promise<void> {
    const places = this.page.locator('.share-dialog, .share-waiting');
    await places.getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** Chooses what stands in the dialog by its words. */
  async choose(words: string | RegExp): Promise<void> {
    await this.dialog().getByText(words, { exact: true }).click();
  }

  link(): Locator {
    return this.page.getByRole('textbox', { name: 'Link to this view' });
  }

  /** The code for another page. */
  code(): Locator {
    return this.dialog().getByRole('textbox', { name: 'Code for your page' });
  }

  preview(): FrameLocator {
    return this.dialog().frameLocator('iframe');
  }

  previewSummary(): Locator {
    return this.preview().locator('.summary-line:not(.early *)');
  }

  previewLegend(): Locator {
    return this.preview().locator('.embed-legend');
  }

  async setOption(name: string, value: string): Promise<void> {
    await this.dialog().getByRole('combobox', { name, exact: true }).selectOption(value);
  }

  async switchOff(name: string): Promise<void> {
    await this.dialog().getByRole('checkbox', { name }).uncheck();
  }

  citation(style: string): Promise<string> {
    return this.page.getByRole('textbox', { name: style }).inputValue();
  }

  /** Presses the button of a file and takes the file. */
  async download(button: RegExp): Promise<SavedFile> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.dialog().getByRole('button', { name: button }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }

  async downloadText(button: RegExp): Promise<{ readonly name: string; readonly text: string }> {
    const { name, bytes } = await this.download(button);
    return { name, text: bytes.toString('utf8') };
  }

  /** A CSV file by the name of its button, as rows by column. */
  async downloadRows(
    button: RegExp,
  ): Promise<{ readonly name: string; readonly rows: ReturnType<typeof parseCsv> }> {
    const { name, text } = await this.downloadText(button);
    return { name, rows: parseCsv(text) };
  }

  /** In an empty page: that of the atlas makes no documents of text. */
  async readDrawing(svg: string): Promise<Drawing> {
    const reader = await this.page.context().newPage();
    const drawing = await reader.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
      return {
        faults: drawing.querySelectorAll('parsererror').length,
        root: drawing.documentElement.namespaceURI,
        marks: drawing.querySelectorAll('use[data-place]').length,
        signs: drawing.querySelectorAll('use[data-warehouse]').length,
        dangling: [...drawing.querySelectorAll('use')].filter(
          (use) => drawing.getElementById((use.getAttribute('href') ?? '').slice(1)) === null,
        ).length,
        words: [...drawing.querySelectorAll('text')].map((each) => each.textContent).join('\n'),
      };
    }, svg);
    await reader.close();
    return drawing;
  }
}
