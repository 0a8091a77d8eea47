// The detailed base map on the drawn map: fetched where the camera rests.
import { useEffect, useState } from 'preact/hooks';
import { tilesInView } from '@/selectors/base/detailTiles';
import { detailFolder, fetchDetail } from '@/selectors/base/fetchDetail';
import type { TileShapes } from '@/selectors/base/readTile';
import { selectMapSize, selectSettledCamera } from '@/selectors/view/framing';
import { useAtlas } from '@/store/useAtlas';
import { DetailMap } from '@/svgmap/DetailMap';

/** Beyond the map, CSS pixels: it is there when the map is dragged. */
const MARGIN = 128;

export function DrawnDetail() {
  const wanted = useAtlas((state) =>
    tilesInView(selectSettledCamera(state), selectMapSize(state), MARGIN).join(' '),
  );
  const [tiles, setTiles] = useState<readonly TileShapes[]>([]);
  useEffect(() => {
    let isLeft = false;
    fetchDetail(detailFolder(), wanted.split(' ')).then((found) => {
      if (!isLeft) setTiles(found);
    });
    return () => {
      isLeft = true;
    };
  }, [wanted]);
  return <DetailMap tiles={tiles} />;
}
