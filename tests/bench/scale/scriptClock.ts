// Times what runs in animation frames, and apart from it the waits for the software rasteriser.
// Import it first: it wraps what the map libraries call.

/** A WebGL call that takes longer than this waits for the GPU process; shorter ones are script. */
const WAITING = 1;

export const nextFrame = requestAnimationFrame.bind(globalThis);

/**
 * The software rasteriser takes seconds for a frame of a million marks. Where script alone is timed,
 * such draw calls are counted but not made.
 */
const MOST_DRAWN = 5000;
const INSTANCE_COUNT: Readonly<Record<string, number>> = {
  drawArraysInstanced: 3,
  drawElementsInstanced: 4,
};

export const clock = { frames: 0, waits: 0, draws: 0, isRasterising: false };

export function resetClock(): void {
  clock.frames = 0;
  clock.waits = 0;
  clock.draws = 0;
}

globalThis.requestAnimationFrame = (callback) =>
  nextFrame((now) => {
    const start = performance.now();
    try {
      callback(now);
    } finally {
      clock.frames += performance.now() - start;
    }
  });

type Call = (this: unknown, ...values: unknown[]) => unknown;

const context = WebGL2RenderingContext.prototype;
for (const name of Object.getOwnPropertyNames(context)) {
  const descriptor = Object.getOwnPropertyDescriptor(context, name);
  if (typeof descriptor?.value !== 'function' || name === 'constructor') continue;
  const call = descriptor.value as Call;
  const isDrawing = name.startsWith('draw') && name !== 'drawBuffers';
  const timed: Call = function (...values) {
    if (isDrawing) clock.draws += 1;
    const instances = Number(values[INSTANCE_COUNT[name] ?? -1] ?? 0);
    if (instances > MOST_DRAWN && !clock.isRasterising) return;
    const start = performance.now();
    const result = call.apply(this, values);
    const duration = performance.now() - start;
    if (duration > WAITING) clock.waits += duration;
    return result;
  };
  Object.defineProperty(context, name, { ...descriptor, value: timed });
}
