// Runs in the measured page before its own scripts: notes long tasks, what ran in them, and drawing.

/** @typedef {{ start: number, duration: number }} LongTask */
/** @typedef {{ start: number, duration: number, file: string, what: string }} RunScript */
/** @typedef {{ pressed: number, nextFrame: number, drawn: number[] }} YearStep */

/** Is sent to the page as text: nothing from outside may be used. */
export function pageProbe() {
  const probe = {
    /** @type {LongTask[]} */
    longTasks: [],
    /** @type {RunScript[]} */
    scripts: [],
    /** @type {YearStep} */
    step: { pressed: 0, nextFrame: 0, drawn: [] },
  };
  Reflect.set(globalThis, 'benchProbe', probe);

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      probe.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });

  new PerformanceObserver((list) => {
    for (const frame of list.getEntries()) {
      for (const script of Reflect.get(frame, 'scripts') ?? []) {
        const { startTime, duration, sourceURL, invoker, sourceFunctionName } = script;
        const file = String(sourceURL).split('/').at(-1) || 'page';
        const what = [invoker, sourceFunctionName].filter((part) => part !== '').join(' ');
        probe.scripts.push({ start: startTime, duration, file, what });
      }
    }
  }).observe({ type: 'long-animation-frame', buffered: true });

  // The moment after each frame in which WebGL drew something.
  let isWaiting = false;
  const noteDrawing = () => {
    if (isWaiting || probe.step.pressed === 0) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      probe.step.drawn.push(performance.now());
    });
  };
  const context = WebGL2RenderingContext.prototype;
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ]) {
    const draw = Reflect.get(context, name);
    Reflect.set(context, name, function (...values) {
      noteDrawing();
      return draw.apply(this, values);
    });
  }

  addEventListener(
    'keydown',
    (event) => {
      const step = { pressed: event.timeStamp, nextFrame: 0, drawn: [] };
      probe.step = step;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          step.nextFrame = performance.now();
        }),
      );
    },
    { capture: true },
  );
}
