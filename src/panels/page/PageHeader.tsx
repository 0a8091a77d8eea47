// What the page is: its title and what it answers.
import { useTexts } from '@/panels/facts/useTexts';

export function PageHeader() {
  const messages = useTexts('opening');
  return (
    <header class="page-header">
      <h1>{messages.page.title}</h1>
      <p class="tagline">{messages.page.tagline}</p>
    </header>
  );
}
