// Beside a count: "+14?", in words for those who only listen.
import { useTexts } from './useTexts';

export function UnknownDates({ count }: { count: number }) {
  const messages = useTexts('opening');
  if (count === 0) return null;
  return (
    <span class="kind-unknown">
      {' '}
      <span aria-hidden="true">+{messages.formats.number(count)}?</span>
      <span class="visually-hidden">{messages.kinds.withUnknownDate(count)}</span>
    </span>
  );
}
