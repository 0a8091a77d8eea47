// The actions of the page: in a row beside the map, on a phone behind one button.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { ActionBar } from './ActionBar';

export function ActionMenu() {
  const messages = useTexts('opening');
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && menu.current?.contains(target) === false) setOpen(false);
    };
    const closeByKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      // What had the keyboard is hidden with the rest.
      menu.current?.querySelector('button')?.focus();
      setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', closeByKey);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', closeByKey);
    };
  }, [isOpen]);
  return (
    <div ref={menu} class={isOpen ? 'action-menu is-open' : 'action-menu'}>
      <div class="menu-button">
        <IconButton label={messages.page.menu} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
          <Sign name="menu" />
        </IconButton>
      </div>
      <ActionBar onOpen={() => setOpen(false)} />
    </div>
  );
}
