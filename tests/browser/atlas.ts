// The one driver: what a reader does with the atlas and sees of it. Specs import nothing else. It waits
// for marks and states, never for time, and every test fails on a console error, a broken page or a
// request that leaves the site's folder.
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Camera, toWorld, worldToScreen } from '../../src/model/camera';
import { ZONE_KINDS, type ZoneKind } from '../../src/model/zoneKind';
import { type ColourScheme, PALETTES } from '../../src/theme/palette';
import { type Colour, Picture, packPicture } from './picture';

export { expect, ZONE_KINDS, type ZoneKind };

export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

/** What the map shows at a point: the base map, a kind's colour, that of warehouses; `other` is none of them. */
export type Seen = 'land' | 'water' | ZoneKind | 'warehouse' | 'other';

export type Fault = 'not found' | 'server error' | 'broken' | 'wrong shape' | 'unreachable';

/** A zone of the published GeoJSON. */
export interface PublishedFeature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How far a drawn colour may be from the palette's, per channel: edges and rounding. */
const COLOUR_SLACK = 8;

export class Atlas {
  private readonly complaints: string[] = [];
  private readonly faulty = new Set<string>();

  constructor(
    private readonly page: Page,
    folder: string,
  ) {
    page.on('console', (message) => {
      const { url } = message.location();
      if (message.type() === 'error' && !this.isFaulty(url)) {
        this.complaints.push(`console error: ${message.text()} ${url}`);
      }
    });
    page.on('pageerror', (error) => this.complaints.push(`page error: ${error.stack ?? error}`));
    page.on('request', (request) => {
      const url = request.url();
      if (/^(?:data|blob):/.test(url) || url.startsWith(folder)) return;
      this.complaints.push(`request outside the site: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() < 400 || this.isFaulty(response.url())) return;
      this.complaints.push(`HTTP ${response.status()}: ${response.url()}`);
    });
  }

  // --- coming and going

  /** Opens the atlas at a query such as "?year=2020" and waits until it listens to its reader. */
  async open(query = ''): Promise<void> {
    await this.page.goto(query === '' ? './' : query);
    await this.mapVisible();
    await this.takenOver();
  }

  /** Opens the atlas when the map cannot come: waits for the page only. */
  async openBroken(query = ''): Promise<void> {
    await this.page.goto(query === '' ? './' : query);
  }

  /** Opens the atlas as far as it was drawn at build time, while its data is still on the way. */
  async openDrawn(): Promise<void> {
    await this.page.goto('./');
    await this.mapVisible();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.mapVisible();
    await this.takenOver();
  }

  async goBack(): Promise<void> {
    await this.page.goBack();
  }

  async goForward(): Promise<void> {
    await this.page.goForward();
  }

  /** The mark that promises a first picture with zones. */
  async mapVisible(): Promise<void> {
    await this.marked('map-visible');
  }

  /** The mark that promises the WebGL map with its zones. */
  async mapInteractive(): Promise<void> {
    await this.marked('map-interactive');
    await expect(this.map()).toHaveAttribute('data-renderer', 'webgl');
  }

  /** For a reader who has not asked for less motion, as all others here have. */
  async allowMotion(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'no-preference' });
  }

  async resizeWindow(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  /** How many frames the page itself asks for during the next thirty of the screen. */
  framesAskedFor(): Promise<number> {
    return this.page.evaluate(async () => {
      const ask = window.requestAnimationFrame.bind(window);
      let asked = 0;
      window.requestAnimationFrame = (act) => {
        asked++;
        return ask(act);
      };
      for (let frame = 0; frame < 30; frame++) await new Promise((resolve) => ask(resolve));
      window.requestAnimationFrame = ask;
      return asked;
    });
  }

  /** Names of the readiness marks so far. */
  marks(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      performance
        .getEntriesByType('mark')
        .map(({ name }) => name)
        .filter((name) => name.startsWith('map-')),
    );
  }

  // --- the address

  /** One value of the address, or null; read until it is what a test expects. */
  address(key: string): string | null {
    return new URL(this.page.url()).searchParams.get(key);
  }

  /** The whole query as a reader sees it, without the question mark. */
  query(): string {
    return decodeURIComponent(new URL(this.page.url()).search.slice(1));
  }

  /** The camera that the address names. */
  camera(): Camera {
    const parts = (this.address('map') ?? '').split('/').map(Number);
    const [zoom, latitude, longitude] = parts;
    if (zoom === undefined || latitude === undefined || longitude === undefined) {
      throw new Error(`The address names no camera: ${this.page.url()}`);
    }
    return { zoom, latitude, longitude };
  }

  // --- the answer

  summary(): Locator {
    return this.page.locator('.summary-line');
  }

  /** The number beside a kind: zones in force, perhaps followed by "+3?" of unknown date. */
  countOf(kind: ZoneKind): Locator {
    return this.page.locator(`[data-count="${kind}"]`);
  }

  heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  notice(): Locator {
    return this.page.getByRole('alert');
  }

  /** The lines that name something that did not come, by their sentence. */
  notLoaded(sentence: string): Locator {
    return this.notice().filter({ hasText: sentence });
  }

  /** The note about records that could not be read. */
  recordsNotice(): Locator {
    return this.page.locator('details.notice');
  }

  /** What the map says of itself, such as that there is no WebGL. */
  mapNotice(): Locator {
    return this.map().getByRole('status');
  }

  tryAgain(): Promise<void> {
    return this.page.getByRole('button', { name: 'Try again' }).click();
  }

  /** Where the same is missing in two places, either may be pressed. */
  async tryAgainFor(sentence: string): Promise<void> {
    const name = /^(?:Try again|重试)$/;
    await this.notLoaded(sentence).getByRole('button', { name }).first().click();
  }

  pageLanguage(): Promise<string | null> {
    return this.page.locator('html').getAttribute('lang');
  }

  // --- time

  /** The slider, whose value is the shown year. */
  yearSlider(): Locator {
    return this.page.locator('.time-panel').getByRole('slider');
  }

  /** The field in which the year stands and can be typed. */
  yearField(): Locator {
    return this.page.locator('.time-panel').getByRole('textbox');
  }

  async expectYear(year: number): Promise<void> {
    await expect(this.yearSlider()).toHaveAttribute('aria-valuenow', String(year));
    await expect(this.yearField()).toHaveValue(String(year));
  }

  async pressOnYear(key: string): Promise<void> {
    await this.yearSlider().press(key);
  }

  async typeYear(year: string): Promise<void> {
    await this.yearField().fill(year);
    await this.yearField().press('Enter');
  }

  async stepYear(step: 1 | -1): Promise<void> {
    const name = step === 1 ? 'One year on' : 'One year back';
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Presses on the histogram where the bar of a year stands. */
  async pointAtYear(year: number): Promise<void> {
    const slider = this.yearSlider();
    const [first, last] = await Promise.all(
      ['aria-valuemin', 'aria-valuemax'].map(async (name) =>
        Number(await slider.getAttribute(name)),
      ),
    );
    const plot = await boxOf(this.page.locator('.histogram-plot'));
    const share = (year - (first ?? 0) + 0.5) / ((last ?? 0) - (first ?? 0) + 1);
    await this.page.mouse.click(plot.x + share * plot.width, plot.y + plot.height / 2);
  }

  /** Space between years that are named side by side below the histogram, CSS pixels; below 0 they overlap. */
  async gapsBetweenNamedYears(): Promise<readonly number[]> {
    const boxes = await this.page
      .locator('.histogram-year')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
    const shown = boxes.filter(({ width }) => width > 0);
    return shown.slice(1).map(({ left }, index) => left - (shown[index]?.right ?? left));
  }

  // --- kinds

  kindBox(kind: ZoneKind): Locator {
    return this.kindRow(kind).getByRole('checkbox');
  }

  async switchKind(kind: ZoneKind, isOn: boolean): Promise<void> {
    await this.kindBox(kind).setChecked(isOn);
  }

  async showOnly(kind: ZoneKind): Promise<void> {
    const row = this.kindRow(kind);
    await row.hover();
    await row.getByRole('button').click();
  }

  async shownKinds(): Promise<readonly ZoneKind[]> {
    const shown: ZoneKind[] = [];
    for (const kind of ZONE_KINDS) if (await this.kindBox(kind).isChecked()) shown.push(kind);
    return shown;
  }

  // --- language and colours

  async switchLanguage(name: 'English' | '中文'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  // --- the map

  map(): Locator {
    return this.page.getByRole('application');
  }

  renderer(): Promise<string | null> {
    return this.map().getAttribute('data-renderer');
  }

  /** Marks of places on the drawn map, one for each place. */
  drawnMarks(): Locator {
    return this.map().locator('[data-place]');
  }

  drawnMark(place: string): Locator {
    return this.map().locator(`[data-place="${place}"]`);
  }

  tooltip(): Locator {
    return this.page.getByRole('tooltip');
  }

  /** The name of the place that is pointed at. */
  pointedAt(): Locator {
    return this.tooltip().locator('.tooltip-name');
  }

  async hoverPlace(place: string): Promise<void> {
    const [x, y] = await this.screenPointOf(place);
    // Two steps: the pointer comes from somewhere.
    await this.page.mouse.move(x + 1, y + 1);
    await this.page.mouse.move(x, y);
  }

  async openPlace(place: string): Promise<void> {
    const [x, y] = await this.screenPointOf(place);
    await this.page.mouse.click(x, y);
  }

  async tapPlace(place: string): Promise<void> {
    const [x, y] = await this.screenPointOf(place);
    await this.page.touchscreen.tap(x, y);
  }

  /** Puts the keyboard on the map and presses keys one after the other. */
  async pressOnMap(...keys: readonly string[]): Promise<void> {
    await this.map().focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async dragMap(dx: number, dy: number): Promise<void> {
    const box = await boxOf(this.map());
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    await this.page.mouse.move(x + dx, y + dy, { steps: 4 });
    await this.page.mouse.up();
  }

  async doubleClickMap(): Promise<void> {
    const box = await boxOf(this.map());
    await this.page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  }

  async zoomIn(): Promise<void> {
    await this.page.getByRole('button', { name: 'Zoom in' }).click();
  }

  /** The button that frames China or the world; pressed while the map does. */
  framing(name: 'China' | 'World'): Locator {
    return this.map().getByText(name, { exact: true });
  }

  /** CSS pixels. */
  async sizeOfMap(): Promise<{ readonly width: number; readonly height: number }> {
    const { width, height } = await boxOf(this.map());
    return { width, height };
  }

  /** Where buttons and the words of the attribution (if it has any) lie, CSS pixels from the map's upper left corner. */
  async boxesOverCorners(): Promise<
    readonly Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>[]
  > {
    const map = await boxOf(this.map());
    const boxes = await this.map().evaluate((element) =>
      ['.map-controls', '.map-attribution'].flatMap((name) => {
        const content = document.createRange();
        for (const over of element.querySelectorAll(name)) content.selectNodeContents(over);
        const { left, top, right, bottom, width } = content.getBoundingClientRect();
        return width === 0 ? [] : [{ left, top, right, bottom }];
      }),
    );
    return boxes.map(({ left, top, right, bottom }) => ({
      left: left - map.x,
      top: top - map.y,
      right: right - map.x,
      bottom: bottom - map.y,
    }));
  }

  async showAllOfChina(): Promise<void> {
    await this.page.getByRole('button', { name: 'All of China' }).click();
  }

  /** What is drawn at a point of the Earth, on the map whose camera stands in the address. */
  async seenAt(point: Point, scheme: ColourScheme = 'light'): Promise<Seen> {
    const [x, y] = await this.screenPoint(point);
    const picture = new Picture(await this.page.screenshot({ scale: 'css' }));
    return nameOf(picture.colourAt(x, y), scheme);
  }

  /** The point of a place, as the published data has it. */
  async positionOf(place: string): Promise<Point> {
    const features = await this.publishedZones();
    const found = features.find(({ properties }) => properties.place === place);
    if (found === undefined) throw new Error(`No zone of the published data lies in ${place}`);
    return {
      longitude: Number(found.properties.place_lon),
      latitude: Number(found.properties.place_lat),
    };
  }

  /** Where the place lies that is pointed at, by its English name. */
  async pointedPosition(): Promise<Point> {
    const name = ((await this.pointedAt().textContent()) ?? '').split(',', 1)[0];
    const features = await this.publishedZones();
    const found = features.find(({ properties }) => properties.place_en === name);
    if (found === undefined) throw new Error(`No place of the published data is called ${name}`);
    return this.positionOf(String(found.properties.place));
  }

  async publishedZones(): Promise<readonly PublishedFeature[]> {
    const response = await this.page.request.get('data/zones.geojson');
    return (await response.json()).features;
  }

  // --- details

  details(): Locator {
    return this.page.locator('.details-panel');
  }

  /** CSS pixels between a drawn mark and the details below it; negative when they cover it. */
  async roomBelow(place: string): Promise<number> {
    const [mark, details] = [await boxOf(this.drawnMark(place)), await boxOf(this.details())];
    return details.y - (mark.y + mark.height);
  }

  /** The card of a kind in the details, as pairs of what is asked and what is answered. */
  async facts(kindName: string): Promise<Readonly<Record<string, string>>> {
    const card = this.details()
      .getByRole('listitem')
      .filter({
        has: this.page.getByRole('heading', { level: 3, name: kindName, exact: true }),
      });
    await expect(card).toHaveCount(1);
    return card.locator('dl').evaluate((list) => {
      const facts: Record<string, string> = {};
      let question = '';
      for (const element of list.children) {
        const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (element.tagName === 'DT') question = text;
        else facts[question] = text;
      }
      return facts;
    });
  }

  async closeDetails(): Promise<void> {
    await this.details().getByRole('button', { name: 'Close' }).click();
  }

  // --- the page as a whole

  /** Fails when the page can be scrolled sideways, or was drawn wider than the screen. */
  async expectNoSidewaysScroll(): Promise<void> {
    const { scrolled, drawn, screen } = await this.page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      drawn: window.innerWidth,
      screen: window.outerWidth,
    }));
    const width = this.page.viewportSize()?.width ?? screen;
    expect(scrolled, 'width of the page').toBeLessThanOrEqual(width);
    expect(drawn, 'width that the page is drawn for').toBe(width);
  }

  /** A PNG of what is on the screen, of few colours and therefore small. */
  async photograph(): Promise<Buffer> {
    return packPicture(new Picture(await this.page.screenshot({ caret: 'hide' })));
  }

  // --- faults

  /** From now on a file of the site fails in one way; `heal` ends it. A star stands for any part of a name. */
  async breakFile(file: string, fault: Fault): Promise<void> {
    this.faulty.add(file);
    await this.page.route(`**/${file}`, (route) => {
      if (fault === 'unreachable') return route.abort('connectionrefused');
      if (fault === 'not found') return route.fulfill({ status: 404, body: 'Not found' });
      if (fault === 'server error') return route.fulfill({ status: 500, body: 'Error' });
      return route.fulfill({
        contentType: 'application/json',
        body: fault === 'broken' ? '{"type":"FeatureCollection","features":[' : '{"rows":[]}',
      });
    });
  }

  async heal(file: string): Promise<void> {
    await this.page.unroute(`**/${file}`);
  }

  /** Serves the published zones with changes. */
  async alterZones(
    alter: (features: readonly PublishedFeature[]) => readonly PublishedFeature[],
  ): Promise<void> {
    await this.page.route('**/data/zones.geojson', async (route) => {
      const response = await route.fetch();
      const collection = await response.json();
      await route.fulfill({ json: { ...collection, features: alter(collection.features) } });
    });
  }

  // --- search

  searchField(): Locator {
    return this.page.getByRole('combobox', { name: /^(?:Find a city|查找城市)/ });
  }

  searchResults(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  /** The result that Enter takes. */
  activeResult(): Locator {
    return this.page.getByRole('listbox').getByRole('option', { selected: true });
  }

  /** What the list says besides its results. */
  searchMessage(): Locator {
    return this.page.locator('.search-message');
  }

  /** What is said below the field after a result was chosen. */
  searchNote(): Locator {
    return this.page.locator('.search-change');
  }

  async searchFor(query: string): Promise<void> {
    await this.searchField().fill(query);
  }

  /** Presses keys one after the other, wherever the keyboard is. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  // --- overseas warehouses

  async showWorld(): Promise<void> {
    await this.page.getByRole('button', { name: 'World with overseas warehouses' }).click();
  }

  warehousePanel(): Locator {
    return this.page.getByRole('region', { name: 'Overseas warehouses', exact: true });
  }

  /** Signs for warehouses on the drawn map. */
  warehouseSigns(): Locator {
    return this.map().locator('[data-warehouse]');
  }

  /** The sign that stands for a site or country, alone or in a stack. */
  warehouseSign(id: string): Locator {
    return this.map().locator(`[data-warehouse~="${id}"]`);
  }

  /** Names on the drawn map. */
  mapLabels(): Locator {
    return this.map().locator('.label');
  }

  async pointAtWarehouse(id: string): Promise<void> {
    const box = await boxOf(this.warehouseSign(id));
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x + 1, y + 1);
    await this.page.mouse.move(x, y);
  }

  async openWarehouse(id: string): Promise<void> {
    const box = await boxOf(this.warehouseSign(id));
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** The point of a site or country, as the published data has it. */
  async positionOfWarehouse(id: string): Promise<Point> {
    for (const file of ['warehouse-facilities', 'warehouse-regions']) {
      const response = await this.page.request.get(`data/${file}.geojson`);
      const features: readonly PublishedFeature[] = (await response.json()).features;
      const [longitude, latitude] =
        features.find(({ properties }) => properties.id === id)?.geometry?.coordinates ?? [];
      if (longitude !== undefined && latitude !== undefined) return { longitude, latitude };
    }
    throw new Error(`No warehouse of the published data is called ${id}`);
  }

  /** Clicks where a site or country lies, whichever map is shown. */
  async openWarehouseWhereItLies(id: string): Promise<void> {
    const [x, y] = await this.screenPoint(await this.positionOfWarehouse(id));
    await this.page.mouse.click(x, y);
  }

  /** Follows the offer on the map to the year that has figures by country. */
  async takeOffer(name: string): Promise<void> {
    await this.map().getByRole('button', { name }).click();
  }

  // --- pictures of the map

  async pictureOfMap(): Promise<Picture> {
    return new Picture(await this.map().screenshot({ scale: 'css' }));
  }

  /** Before the page opens: the moving map does not come until the returned function is called. */
  holdMovingMap(): Promise<() => void> {
    return this.holdFile('mountGlMap*');
  }

  /** Before the page opens: a file (the end of its address) does not come until the returned function is called. */
  async holdFile(file: string): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route(`**/${file}`, async (route) => {
      await released;
      await route.continue();
    });
    return () => release();
  }

  /** Takes the WebGL context away, as a driver does that restarts. */
  async loseContext(): Promise<void> {
    await this.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  }

  /** Takes the WebGL context away and hands out no other. */
  async loseContextForGood(): Promise<void> {
    await this.page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => null);
      extension?.loseContext();
    });
  }

  /** Before the page opens: `getContext` answers like a browser that hands out no or a false context. */
  async withFalseContext(answer: 'null' | 'bare object'): Promise<void> {
    await this.page.addInitScript((given) => {
      Reflect.set(HTMLCanvasElement.prototype, 'getContext', () => (given === 'null' ? null : {}));
    }, answer);
  }

  // --- table, figures, steps of the policy, playing

  /** Chooses what the table lists. */
  async listInTable(contents: 'Zones' | 'Warehouses' | 'Countries'): Promise<void> {
    await this.page.locator('.table-contents').getByText(contents, { exact: true }).click();
  }

  /** The button of the action bar that opens the table. */
  tableButton(): Locator {
    return this.page.getByRole('button', { name: 'Table', exact: true });
  }

  /** What the table says it lists, and how whole that is. */
  tablePanel(): Locator {
    return this.page.locator('.table-panel');
  }

  /** Rows of the table, one for each zone, site or country. */
  tableRows(): Locator {
    return this.page.locator('.table-scroll tbody tr:not(.table-group)');
  }

  async sortTableBy(column: string): Promise<void> {
    await this.page.getByRole('columnheader', { name: column }).getByRole('button').click();
  }

  async groupTable(name: string): Promise<void> {
    await this.page.locator('.table-header').getByText(name, { exact: true }).click();
  }

  tableGroups(): Locator {
    return this.page.locator('.table-group');
  }

  async openShare(): Promise<void> {
    await this.page.getByRole('button', { name: /^(?:Share|分享)$/ }).click();
  }

  shareDialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async openFigures(): Promise<void> {
    await this.page.getByRole('button', { name: 'Figures' }).click();
  }

  figures(): Locator {
    return this.page.getByRole('complementary', { name: /Figures of/ });
  }

  async openPolicyStep(year: number): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${year}: `) }).click();
  }

  policyStep(): Locator {
    return this.page.getByRole('region', { name: 'Steps of the policy' });
  }

  async takeTourStep(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'The story in a minute' })
      .getByText(name)
      .click();
  }

  async choosePeriod(name: 'In force' | 'New in' | 'Added since'): Promise<void> {
    await this.page.getByText(name, { exact: true }).click();
  }

  async play(): Promise<void> {
    await this.page.getByRole('button', { name: 'Play' }).click();
  }

  /** From now on every year that the slider stands at is kept. */
  async watchYears(): Promise<void> {
    await this.page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seenYears', seen);
      new MutationObserver(() => {
        const year = document.querySelector('[role=slider]')?.getAttribute('aria-valuenow') ?? '';
        if (seen.at(-1) !== year) seen.push(year);
      }).observe(document.body, { subtree: true, attributes: true, childList: true });
    });
  }

  watchedYears(): Promise<readonly number[]> {
    return this.page.evaluate(() => (Reflect.get(window, 'seenYears') as string[]).map(Number));
  }

  // --- without script

  /** Opens a page of the site for a reader without JavaScript. */
  async read(page = './'): Promise<void> {
    await this.page.goto(page);
  }

  async followYear(year: number): Promise<void> {
    await this.page.getByRole('link', { name: String(year), exact: true }).click();
  }

  plainTable(name: string): Locator {
    return this.page.getByRole('table', { name });
  }

  /** Symbols on the drawn map, whether a script runs or not. */
  symbols(): Locator {
    return this.page.locator('.map-marks [data-place]');
  }

  /** What went wrong without being asked for. */
  unexpected(): readonly string[] {
    return this.complaints;
  }

  private isFaulty(url: string): boolean {
    return [...this.faulty].some((file) => {
      const parts = file.split('*').map((part) => part.replaceAll('.', '\\.'));
      return new RegExp(`/${parts.join('[^/]*')}$`).test(url);
    });
  }

  private kindRow(kind: ZoneKind): Locator {
    return this.page.getByRole('listitem').filter({ has: this.countOf(kind) });
  }

  private async marked(name: string): Promise<void> {
    await this.page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name);
  }

  /** The script has taken over the map: it has measured it. */
  async mapTakenOver(): Promise<void> {
    await this.page.locator('.map-names[style]').waitFor({ state: 'attached' });
  }

  /** The script has taken over the page. */
  async takenOver(): Promise<void> {
    await this.mapTakenOver();
    await expect(this.page.locator('[data-drawn]')).toHaveCount(0);
  }

  private async screenPoint({ longitude, latitude }: Point): Promise<readonly [number, number]> {
    const box = await boxOf(this.map());
    const [x, y] = worldToScreen(toWorld([longitude, latitude]), this.camera(), box);
    return [box.x + x, box.y + y];
  }

  private async screenPointOf(place: string): Promise<readonly [number, number]> {
    if (this.address('map') !== null) return this.screenPoint(await this.positionOf(place));
    const box = await boxOf(this.drawnMark(place));
    return [box.x + box.width / 2, box.y + box.height / 2];
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${locator}`);
  return box;
}

function isNear([red, green, blue]: Colour, hex: string): boolean {
  const value = Number.parseInt(hex.slice(1), 16);
  const wanted = [value >> 16, (value >> 8) & 255, value & 255];
  return [red, green, blue].every(
    (channel, index) => Math.abs(channel - (wanted[index] ?? 0)) <= COLOUR_SLACK,
  );
}

function nameOf(colour: Colour, scheme: ColourScheme): Seen {
  const { land, water, kinds, warehouse } = PALETTES[scheme];
  if (isNear(colour, land)) return 'land';
  if (isNear(colour, water)) return 'water';
  if (isNear(colour, warehouse)) return 'warehouse';
  return ZONE_KINDS.find((kind) => isNear(colour, kinds[kind])) ?? 'other';
}

export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ page, baseURL }, use) => {
    if (baseURL === undefined) throw new Error('The configuration names no address');
    const atlas = new Atlas(page, baseURL);
    await use(atlas);
    expect(atlas.unexpected(), 'errors and requests that no test asked for').toEqual([]);
  },
});
