// The one driver: what a reader does with the atlas and sees of it, by subject. It speaks of years, kinds and
// places, and waits for marks and states, never for time.
import type { Page } from '@playwright/test';
import { Address } from './address';
import { Answer } from './answer';
import { Conditions } from './attended/conditions';
import { Keyboard } from './attended/keyboard';
import { Memory } from './attended/memory';
import { Paper } from './attended/paper';
import { Rules } from './attended/rules';
import { Screens } from './attended/screens';
import { Complaints } from './complaints';
import { Details } from './details';
import { Files } from './files';
import { Beside } from './hosting/beside';
import { Offline } from './hosting/offline';
import { Versions } from './hosting/versions';
import { Kinds } from './kinds';
import { AtlasMap } from './map';
import { WholePage } from './page';
import { Pictures } from './pictures';
import { PlainPage } from './plain';
import { Published } from './published';
import { marked, noteNames, paintBetween } from './readiness';
import { Search } from './search';
import { Share } from './share';
import { Table } from './table';
import { Time } from './time';
import { Warehouses } from './warehouses';
import { WebglMap } from './webgl';

export class Atlas {
  readonly address: Address;
  readonly answer: Answer;
  readonly beside: Beside;
  readonly conditions: Conditions;
  readonly details: Details;
  readonly files: Files;
  readonly keyboard: Keyboard;
  readonly kinds: Kinds;
  readonly map: AtlasMap;
  /** In Chromium alone. */
  readonly memory: Memory;
  /** In Chromium alone. */
  readonly screens: Screens;
  readonly page: WholePage;
  readonly paper: Paper;
  readonly pictures: Pictures;
  readonly plain: PlainPage;
  readonly published: Published;
  readonly rules: Rules;
  readonly search: Search;
  readonly share: Share;
  readonly table: Table;
  readonly time: Time;
  readonly offline: Offline;
  readonly versions: Versions;
  readonly warehouses: Warehouses;
  readonly webgl: WebglMap;
  private readonly complaints: Complaints;

  /** `folder` is the address of the site, which no request may leave. */
  constructor(
    private readonly browserPage: Page,
    folder: string,
  ) {
    this.complaints = new Complaints(browserPage, folder);
    this.address = new Address(browserPage);
    this.answer = new Answer(browserPage);
    this.beside = new Beside(browserPage, this.complaints);
    this.conditions = new Conditions(browserPage);
    this.details = new Details(browserPage);
    this.files = new Files(browserPage, this.complaints);
    this.keyboard = new Keyboard(browserPage);
    this.kinds = new Kinds(browserPage);
    this.memory = new Memory(browserPage);
    this.rules = new Rules(browserPage);
    this.screens = new Screens(browserPage);
    this.page = new WholePage(browserPage);
    this.paper = new Paper(browserPage);
    this.plain = new PlainPage(browserPage);
    this.published = new Published(browserPage);
    this.search = new Search(browserPage);
    this.share = new Share(browserPage);
    this.table = new Table(browserPage);
    this.time = new Time(browserPage);
    this.offline = new Offline(browserPage, this.complaints);
    this.versions = new Versions(browserPage);
    this.map = new AtlasMap(browserPage, this.address, this.published);
    this.pictures = new Pictures(browserPage, this.map);
    this.warehouses = new Warehouses(browserPage, this.map, this.published);
    this.webgl = new WebglMap(browserPage, this.map, this.files);
  }

  /** Opens the atlas at a query such as "?year=2020" and waits until it listens to its reader. */
  async open(query = ''): Promise<void> {
    await this.openBroken(query);
    await this.answers();
  }

  /** Opens the atlas when the map cannot come: waits for the page only. */
  async openBroken(query = ''): Promise<void> {
    await this.browserPage.goto(query === '' ? './' : query);
  }

  /** Opens the atlas and waits for nothing, not even for its scripts. */
  async openAtOnce(query = ''): Promise<void> {
    await this.browserPage.goto(query === '' ? './' : query, { waitUntil: 'commit' });
  }

  /** Opens the atlas as far as its first picture. */
  async openFirstPicture(query = ''): Promise<void> {
    await this.openBroken(query);
    await this.mapIsVisible();
  }

  /** Before the page opens: tells afterwards which names of places the map has had, one after the other. */
  noteNames(): Promise<() => Promise<readonly string[]>> {
    return noteNames(this.browserPage);
  }

  /** As {@link paintBetween} does. */
  paintBetween(): Promise<() => Promise<number>> {
    return paintBetween(this.browserPage);
  }

  /** The first picture stands. */
  async mapIsVisible(): Promise<void> {
    await marked(this.browserPage, 'map-visible');
  }

  /** Everything is drawn and listens. */
  async answers(): Promise<void> {
    await marked(this.browserPage, 'map-visible');
    await marked(this.browserPage, 'atlas-answers');
  }

  async reload(): Promise<void> {
    await this.browserPage.reload();
    await this.answers();
  }

  async goBack(): Promise<void> {
    await this.browserPage.goBack();
  }

  async goForward(): Promise<void> {
    await this.browserPage.goForward();
  }

  /** What went wrong without being asked for. */
  complaintsSoFar(): readonly string[] {
    return this.complaints.all;
  }
}
