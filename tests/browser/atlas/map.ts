// The map: its marks, what is pointed at, and every way to move it.
import type { Locator, Page } from '@playwright/test';
import { type Size, toWorld, worldToScreen } from '../../../src/model/camera';
import { LABEL_TONES } from '../../../src/selectors/marks/mark';
import { mapOfWindow, NOMINAL_SIZE } from '../../../src/theme/layout';
import type { Address } from './address';
import { MapCorners } from './attended/mapCorners';
import type { Point, Published } from './published';
import { boxOf, middleOf, type ScreenPoint } from './screen';

export class AtlasMap {
  constructor(
    private readonly page: Page,
    private readonly address: Address,
    private readonly published: Published,
  ) {}

  /** The map with all that lies over it. */
  stage(): Locator {
    return this.page.locator('.map-stage');
  }

  /** What takes the keyboard: the marks and nothing beside them. */
  field(): Locator {
    return this.page.getByRole('application');
  }

  /** Which of the two maps is shown: `svg` or `webgl`. */
  renderer(): Promise<string | null> {
    return this.stage().getAttribute('data-renderer');
  }

  /** What the map says of itself, such as that there is no WebGL. */
  notice(): Locator {
    return this.stage().getByRole('status');
  }

  /** Takes the map's offer to start again. */
  tryAgain(): Promise<void> {
    return this.notice().getByRole('button', { name: 'Try again' }).click();
  }

  /** What was read makes room for the map. */
  closeNotice(): Promise<void> {
    return this.notice()
      .getByRole('button', { name: /^(?:Close|关闭)$/ })
      .click();
  }

  /** Shores of the detailed base map on the drawn map, a piece for each tile. */
  shores(): Locator {
    return this.stage().locator('.detail-coast');
  }

  /** Lines between states on the drawn map. */
  bordersDrawn(): Locator {
    return this.stage().locator('.base-borders');
  }

  /** Signs of sea ports, airports and other gateways on the drawn map. */
  gateways(): Locator {
    return this.stage().locator('[data-gateway]');
  }

  gatewayNames(): Locator {
    return this.stage().locator('.label.is-gateway');
  }

  async pointAtGateway(id: string): Promise<void> {
    await this.hoverScreen(await middleOf(this.stage().locator(`[data-gateway="${id}"]`)));
  }

  /** Whose map it is. */
  attribution(): Locator {
    return this.stage().locator('.map-attribution');
  }

  /** Marks of places on the drawn map, one for each place. */
  marks(): Locator {
    return this.stage().locator('[data-place]');
  }

  mark(place: string): Locator {
    return this.stage().locator(`[data-place="${place}"]`);
  }

  /** The small sign of a place that is not what is asked for: a mark without a wedge. */
  steppedBack(place: string): Locator {
    return this.stage().locator(`[data-place="${place}"][href^="#m--"]`);
  }

  /** Single zones, where the map is near enough to draw them. */
  zones(): Locator {
    return this.stage().locator('[data-zone]');
  }

  /** Names on the drawn map. */
  labels(): Locator {
    return this.stage().locator('.label');
  }

  /** Names of places with zones; those of seas, cities abroad, gateways and towns come with the ground. */
  placeNames(): Promise<readonly string[]> {
    const ground = LABEL_TONES.map((tone) => `.is-${tone}`).join(', ');
    return this.stage().locator(`.label:not(${ground})`).allTextContents();
  }

  tooltip(): Locator {
    return this.page.getByRole('tooltip');
  }

  /** The name of the place that is pointed at. */
  pointedAt(): Locator {
    return this.tooltip().locator('.tooltip-name');
  }

  /** Where the place lies that is pointed at, by its English name. */
  async pointedPosition(): Promise<Point> {
    const [name = ''] = ((await this.pointedAt().textContent()) ?? '').split(',', 1);
    return this.published.positionOfName(name);
  }

  async hover(place: string): Promise<void> {
    await this.hoverScreen(await this.screenPointOf(place));
  }

  /** Moves the pointer in two steps: it comes from somewhere. */
  async hoverScreen([x, y]: ScreenPoint): Promise<void> {
    await this.page.mouse.move(x + 1, y + 1);
    await this.page.mouse.move(x, y);
  }

  async open(place: string): Promise<void> {
    await this.page.mouse.click(...(await this.screenPointOf(place)));
  }

  /** Clicks at a point of the Earth, whichever map is shown. */
  async clickAt(point: Point): Promise<void> {
    await this.page.mouse.click(...(await this.screenPoint(point)));
  }

  async tap(place: string): Promise<void> {
    await this.page.touchscreen.tap(...(await this.screenPointOf(place)));
  }

  /** Puts the keyboard on the map and presses keys one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.field().focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async drag(dx: number, dy: number): Promise<void> {
    const [x, y] = await middleOf(this.stage());
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx, y + dy, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Presses on the map and lets go beside it. */
  async releaseBeside(): Promise<void> {
    const { x, y, height } = await boxOf(this.stage());
    await this.page.mouse.move(x + 4, y + height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x - 12, y + height / 2, { steps: 3 });
    await this.page.mouse.up();
  }

  async clickWithOtherButton(place: string, button: 'right' | 'middle'): Promise<void> {
    const [x, y] = await this.screenPointOf(place);
    await this.page.mouse.click(x, y, { button });
  }

  async doubleClick(): Promise<void> {
    await this.page.mouse.dblclick(...(await middleOf(this.stage())));
  }

  listButton(): Locator {
    return this.page.getByRole('button', { name: /^(?:List what is in sight|列出视野内的标记)$/ });
  }

  async listInSight(): Promise<void> {
    await this.listButton().click();
  }

  /** The list of the marks in sight. */
  inSight(): Locator {
    return this.page.locator('.sight-list').getByRole('button');
  }

  async moveByButton(name: 'Move west' | 'Move east'): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  /** Goes straight from the mark onto the words beside it, and some way within them. */
  async moveOntoTooltip(): Promise<void> {
    const [x, y] = await middleOf(this.tooltip());
    await this.page.mouse.move(x, y, { steps: 12 });
  }

  zoomInButton(): Locator {
    return this.page.getByRole('button', { name: 'Zoom in' });
  }

  async zoomIn(): Promise<void> {
    await this.zoomInButton().click();
  }

  /** The button that frames China, its east or the world; pressed while the map does. */
  framing(name: 'China' | 'East' | 'World'): Locator {
    return this.stage().getByText(name, { exact: true });
  }

  async showAllOfChina(): Promise<void> {
    await this.page.getByRole('button', { name: 'All of China' }).click();
  }

  async showWorld(): Promise<void> {
    await this.page.getByRole('button', { name: 'World with overseas warehouses' }).click();
  }

  /** CSS pixels of its height. */
  async height(): Promise<number> {
    return (await boxOf(this.stage())).height;
  }

  /** That is reckoned with before the map is measured, CSS pixels. */
  readonly nominalSize: Size = NOMINAL_SIZE;

  /** That the first picture is drawn for in a window, CSS pixels. */
  foretoldSize(width: number, height: number): Size | null {
    return mapOfWindow(width, height);
  }

  /** What lies over its corners. */
  get corners(): MapCorners {
    return new MapCorners(this.stage());
  }

  /** CSS pixels. */
  async size(): Promise<{ readonly width: number; readonly height: number }> {
    const { width, height } = await boxOf(this.stage());
    return { width, height };
  }

  /** Whether all of something stands over the map. */
  async isWithin(inner: Locator): Promise<boolean> {
    const [outer, box] = [await boxOf(this.stage()), await boxOf(inner)];
    return (
      box.x >= outer.x &&
      box.y >= outer.y &&
      box.x + box.width <= outer.x + outer.width &&
      box.y + box.height <= outer.y + outer.height
    );
  }

  /** Rings round what is selected on the drawn map. */
  rings(): Locator {
    return this.stage().locator('.emphasis.is-selected');
  }

  /** CSS pixels between a drawn mark and what stands below it; negative when that covers it. */
  async roomBetween(place: string, below: Locator): Promise<number> {
    const [mark, other] = [await boxOf(this.mark(place)), await boxOf(below)];
    return other.y - (mark.y + mark.height);
  }

  /** Where a point of the Earth stands on the screen, on the map whose camera stands in the address. */
  async screenPoint({ longitude, latitude }: Point): Promise<ScreenPoint> {
    const box = await boxOf(this.stage());
    const [x, y] = worldToScreen(toWorld([longitude, latitude]), this.address.camera(), box);
    return [box.x + x, box.y + y];
  }

  private async screenPointOf(place: string): Promise<ScreenPoint> {
    if (this.address.value('map') === null) return middleOf(this.mark(place));
    return this.screenPoint(await this.published.positionOf(place));
  }
}
