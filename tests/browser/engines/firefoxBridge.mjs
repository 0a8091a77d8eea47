#!/usr/bin/env node
// Firefox as Playwright starts it, with its words passed on: what this Firefox does not know of media features
// (WebDriver BiDi, emulation.setMediaFeaturesOverride) counts as done, for Playwright gives up without it. Colours and
// motion are set by preferences instead. A Firefox that knows the command does it.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const LISTENS = /(WebDriver BiDi listening on )(ws:\/\/\S+)/;
const MAY_BE_UNKNOWN = 'emulation.setMediaFeaturesOverride';

/** Passes words between a driver and the browser at an address. */
function bridge(driver, address) {
  const browser = new WebSocket(address);
  const forgiven = new Set();
  const early = [];
  driver.on('message', (data) => {
    const text = String(data);
    const { id, method } = JSON.parse(text);
    if (method === MAY_BE_UNKNOWN) forgiven.add(id);
    if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else early.push(text);
  });
  browser.on('open', () => {
    for (const text of early.splice(0)) browser.send(text);
  });
  browser.on('message', (data) => {
    const text = String(data);
    const { id, error } = JSON.parse(text);
    const isForgiven = error === 'unknown command' && forgiven.has(id);
    driver.send(isForgiven ? JSON.stringify({ type: 'success', id, result: {} }) : text);
  });
  browser.on('close', () => driver.close());
  browser.on('error', () => driver.close());
  driver.on('close', () => browser.close());
}

const firefox = spawn(process.env.ATLAS_FIREFOX ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => firefox.kill(signal));
}

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
let address = '';
server.on('connection', (driver, request) => bridge(driver, `${address}${request.url}`));
createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, words, found] = LISTENS.exec(line) ?? [];
  if (found === undefined) return console.error(line);
  address = found;
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  console.error(`${words}ws://127.0.0.1:${port}`);
});
