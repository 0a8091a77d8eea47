// What deck.gl brings along for others and the atlas never uses: WebGPU, globes, gestures, loading files.

const ABSENT =
  'throw new Error("This atlas is built without this part of deck.gl: see leanDeck.ts");';
const ABSENT_CLASS = `export default class Absent { constructor() { ${ABSENT} } }`;

/** A class whose instances do nothing when asked. */
function idle(name: string, methods: readonly string[]): string {
  return `export class ${name} { ${methods.map((method) => `${method}() {}`).join(' ')} }`;
}

/** Errors and warnings go to the console as before; whatever is written from level 1 on, nobody here turns on. */
const LOG = `
const nothing = () => {};
const told = new Set();
export class Log {
  level = 0;
  priority = 0;
  constructor({ id }) { this.id = id; }
  get() {}
  set() {}
  assert(holds, message) { if (!holds) throw new Error(message); }
  error(...message) { return () => console.error(this.id + ':', ...message); }
  warn(...message) { return this.tell('warn', message); }
  once(level, ...message) { return level > 0 ? nothing : this.tell('debug', message); }
  tell(method, message) {
    if (told.has(message[0])) return nothing;
    told.add(message[0]);
    return () => console[method](this.id + ':', ...message);
  }
  deprecated(old, now) { return this.warn(old + ' is deprecated, use ' + now); }
  removed(old, now) { return this.error(old + ' has been removed, use ' + now); }
}
for (const name of ['log', 'info', 'probe', 'table', 'time', 'timeEnd', 'group', 'groupCollapsed', 'groupEnd']) {
  Log.prototype[name] = () => nothing;
}`;

/** What stands for a module of a package, by its path in node_modules. */
export const DECK_STAND_INS: Readonly<Record<string, string>> = {
  // Packs attributes for WebGPU; brings the whole of @luma.gl/gpgpu.
  '@deck.gl/core/dist/lib/attribute/attribute-buffer-groups.js': ABSENT_CLASS,
  // Attributes that move from value to value on the GPU.
  '@deck.gl/core/dist/transitions/gpu-interpolation-transition.js': ABSENT_CLASS,
  '@deck.gl/core/dist/transitions/gpu-spring-transition.js': ABSENT_CLASS,
  // MapLibre moves the camera, and the map is no globe.
  '@deck.gl/core/dist/controllers/map-controller.js': `${ABSENT_CLASS}\n${idle('MapState', [])}`,
  '@deck.gl/core/dist/views/globe-view.js': ABSENT_CLASS,
  // The atlas listens to the pointer by itself, and finds what lies under it without the GPU.
  'mjolnir.js/dist/index.js': [
    idle('EventManager', ['on', 'once', 'watch', 'off', 'destroy', 'setElement']),
    ...['Pan', 'Pinch', 'Tap', 'DoubleClickDrag'].map((name) => idle(name, [])),
  ].join('\n'),
  // Icons come as pictures, data as arrays: nothing is loaded by deck.gl.
  '@loaders.gl/core/dist/index.js': `export function registerLoaders() {}\nexport function load() { ${ABSENT} }`,
  '@loaders.gl/images/dist/index.js': 'export const ImageLoader = {};',
  // Writes to the reader's local storage as soon as it is loaded, and keeps the page waiting meanwhile.
  '@probe.gl/log/dist/index.js': LOG,
};
