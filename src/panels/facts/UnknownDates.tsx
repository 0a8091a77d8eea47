// Beside a count: how many more there are since an unknown date.
import { useTexts } from './useTexts';

export function UnknownDates({ count }: { count: number }) {
  const messages = useTexts('opening');
  if (count === 0) return null;
  return <span class="kind-unknown"> {messages.kinds.withUnknownDate(count)}</span>;
}
