// What the page is: its title and what it answers.
import type { ComponentChildren } from 'preact';
import { useTexts } from '@/panels/facts/useTexts';

/** `children`: what is said below, for instance that something did not come. */
export function PageHeader({ children }: { children?: ComponentChildren }) {
  const messages = useTexts('opening');
  return (
    <header class="page-header">
      <h1>{messages.page.title}</h1>
      <p class="tagline">{messages.page.tagline}</p>
      {children}
    </header>
  );
}
