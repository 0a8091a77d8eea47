// A browser behind W3C WebDriver, for WebKitWebDriver: the few commands that the core of the tests needs. Playwright
// drives no WebKit but its own; the packages that drive WebDriver ask for a newer Node than the atlas promises.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';

/** By this name WebDriver hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that bear no letter, as WebDriver writes them. */
const KEYS = { Enter: '\uE007', Escape: '\uE00C', ArrowLeft: '\uE012', ArrowRight: '\uE014' };

export type Key = keyof typeof KEYS;

/** A screen in memory. */
const SCREEN = 'Xvfb';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** Starts a screen that nobody sees and gives its number. */
async function startScreen(): Promise<{ readonly screen: ChildProcess; readonly name: string }> {
  const size = ['-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const screen = spawn(SCREEN, size, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  return { screen, name: `:${String(number).trim()}` };
}

export class WebDriver {
  private session = '';

  private constructor(
    private readonly address: string,
    private readonly processes: readonly ChildProcess[],
  ) {}

  /** Starts a browser of its own, `width` and `height` of its window in CSS pixels. */
  static async start(program: string, width: number, height: number): Promise<WebDriver> {
    const { screen, name } = await startScreen();
    const port = await freePort();
    const env = { ...process.env, DISPLAY: name, GDK_BACKEND: 'x11', LANG: 'C.UTF-8' };
    const server = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
    const driver = new WebDriver(`http://127.0.0.1:${port}`, [server, screen]);
    await driver.listens();
    const { sessionId } = await driver.ask<{ sessionId: string }>('POST', '/session', {
      capabilities: { alwaysMatch: {} },
    });
    driver.session = `/session/${sessionId}`;
    await driver.command('POST', '/window/rect', { width, height });
    return driver;
  }

  async end(): Promise<void> {
    if (this.session !== '') await this.command('DELETE', '');
    for (const each of this.processes) each.kill();
  }

  async open(url: string): Promise<void> {
    await this.command('POST', '/url', { url });
  }

  async goBack(): Promise<void> {
    await this.command('POST', '/back', {});
  }

  url(): Promise<string> {
    return this.command('GET', '/url');
  }

  /** What a script says that ends with `return`. */
  run<Value>(script: string, ...args: readonly unknown[]): Promise<Value> {
    return this.command('POST', '/execute/sync', { script, args });
  }

  /** Presses the element that a script finds, as a mouse does. */
  async pressFound(script: string): Promise<void> {
    const found = await this.run<Record<string, string>>(script);
    await this.command('POST', `/element/${found[ELEMENT]}/click`, {});
  }

  /** Types where a selector points; a key at the end, perhaps. */
  async type(selector: string, text: string, key?: Key): Promise<void> {
    const keys = `${text}${key === undefined ? '' : KEYS[key]}`;
    await this.command('POST', `/element/${await this.find(selector)}/value`, { text: keys });
  }

  /** From now on everything happens in a frame of the page. */
  async enterFrame(selector: string): Promise<void> {
    const id = { [ELEMENT]: await this.find(selector) };
    await this.command('POST', '/frame', { id });
  }

  /** PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(await this.command<string>('GET', '/screenshot'), 'base64');
  }

  private async find(selector: string): Promise<string> {
    const found = await this.command<Record<string, string>>('POST', '/element', {
      using: 'css selector',
      value: selector,
    });
    return found[ELEMENT] ?? '';
  }

  private command<Value>(method: string, path: string, body?: object): Promise<Value> {
    return this.ask(method, `${this.session}${path}`, body);
  }

  private async ask<Value>(method: string, path: string, body?: object): Promise<Value> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${this.address}${path}`, { method, ...sent });
    const { value } = (await response.json()) as { value: Value & { message?: string } };
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
    return value;
  }

  private async listens(): Promise<void> {
    for (;;) {
      try {
        await this.ask('GET', '/status');
        return;
      } catch {
        if (this.processes.some(({ exitCode }) => exitCode !== null)) {
          throw new Error('WebKitWebDriver or Xvfb ended before the browser was there');
        }
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  }
}
