// The share dialog, loaded when it is first opened.
import { useEffect, useState } from 'preact/hooks';
import { setShareOpen } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

interface ShareParts {
  readonly ShareDialog: typeof import('@/panels/share/ShareDialog').ShareDialog;
  readonly pictures: typeof import('@/picture/drawPicture');
}

async function loadShare(): Promise<ShareParts> {
  const [{ ShareDialog }, pictures] = await Promise.all([
    import('@/panels/share/ShareDialog'),
    import('@/picture/drawPicture'),
  ]);
  return { ShareDialog, pictures };
}

export function LazyShare() {
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.shareOpen);
  const [parts, setParts] = useState<ShareParts | null>(null);
  useEffect(() => {
    if (!isOpen || parts !== null) return;
    loadShare().then(setParts, () => setShareOpen(store, false));
  }, [isOpen, parts, store]);
  return isOpen && parts !== null ? <parts.ShareDialog pictures={parts.pictures} /> : null;
}
