// What a reader or a system asks of the page: wider and larger text, contrast, colours.
import type { Page } from '@playwright/test';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

export class Conditions {
  constructor(private readonly page: Page) {}

  async emulate(media: Media): Promise<void> {
    await this.page.emulateMedia(media);
  }

  /** As WCAG 1.4.12 has it. */
  async spaceText(): Promise<void> {
    await this.page.addStyleTag({
      content:
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    });
  }

  /** The text alone, as a browser's setting does. */
  async enlargeText(times: number): Promise<void> {
    await this.page.addStyleTag({ content: `html{font-size:${100 * times}%!important}` });
  }

  /** Words that do not fit into what holds them, as "name of the part: words". */
  cutWords(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const cut: string[] = [];
      for (const element of document.querySelectorAll('body *')) {
        if (element.closest('svg, option, .visually-hidden') || element.childElementCount > 6)
          continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const words = [...element.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        );
        if (!words) continue;
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === 'inline') continue;
        const isClipped =
          (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
          (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
        // A control that is lower than its words shows them over what stands beside it.
        const isLow =
          element.matches('button, label, summary') &&
          element.scrollHeight > element.clientHeight + 2;
        if (isClipped || isLow) {
          cut.push(`${element.className || element.tagName}: ${element.textContent?.slice(0, 40)}`);
        }
      }
      return cut;
    });
  }
}
