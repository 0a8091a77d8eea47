// On a phone: how high the sheet below the map stands, by two buttons.
import { useTexts } from '@/panels/facts/useTexts';
import { selectSheet } from '@/selectors/view/sheet';
import { setSheet } from '@/store/actions';
import { SHEET_HEIGHTS } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';

export function SheetButtons() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const height = SHEET_HEIGHTS.indexOf(useAtlas(selectSheet));
  return (
    <div class="sheet-buttons">
      {([1, -1] as const).map((step) => {
        const next = SHEET_HEIGHTS[height + step];
        return (
          <IconButton
            key={step}
            label={step > 0 ? messages.page.sheetHigher : messages.page.sheetLower}
            isDisabled={next === undefined}
            onPress={() => {
              if (next !== undefined) setSheet(store, next);
            }}
          >
            <Sign name={step > 0 ? 'up' : 'down'} />
          </IconButton>
        );
      })}
    </div>
  );
}
