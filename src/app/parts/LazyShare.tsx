// The share dialog, loaded when it is first opened.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { lazyPart } from '@/panels/facts/lazyPart';
import { useTexts } from '@/panels/facts/useTexts';
import { setShareOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { held } from '@/ui/scriptFaults';
import { NeedsZones } from './NeedsZones';

function Frame({ children }: { children: ComponentChildren }) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  useEffect(() => {
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setShareOpen(store, false);
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [store]);
  return (
    <div class="share-waiting">
      <div>{children}</div>
      <IconButton label={messages.page.close} onPress={() => setShareOpen(store, false)}>
        <Sign name="close" />
      </IconButton>
    </div>
  );
}

const ShareDialog = lazyPart(
  'share',
  ['share', 'warehouses', 'guide'],
  async () => {
    const [{ ShareDialog: Dialog }, pictures] = await Promise.all([
      import('@/panels/share/ShareDialog'),
      import('@/picture/drawPicture'),
    ]);
    held(Dialog);
    held(pictures.drawSvg);
    return () => {
      const store = useAtlasStore();
      const print = async (): Promise<void> =>
        (await import('@/app/paper/printView')).printView(store);
      return <Dialog pictures={{ ...pictures, print }} />;
    };
  },
  { Frame },
);

export function LazyShare() {
  const isOpen = useAtlas((state) => state.shareOpen);
  if (!isOpen) return null;
  return (
    <NeedsZones Frame={Frame} part={ShareDialog}>
      <ShareDialog />
    </NeedsZones>
  );
}
