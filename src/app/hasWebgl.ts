// Whether this browser really draws WebGL 2: some hand out objects that only look like a context.
const NEEDED = ['createShader', 'drawArrays', 'getParameter', 'texImage2D'] as const;

let isKnownToDraw = false;

/** Tried once; a no is asked again, since a driver may come back. */
export function hasWebgl(): boolean {
  isKnownToDraw ||= drawsWebgl();
  return isKnownToDraw;
}

function drawsWebgl(): boolean {
  try {
    const canvas = document.createElement('canvas');
    const context: unknown = canvas.getContext('webgl2');
    if (typeof context !== 'object' || context === null) return false;
    if (!NEEDED.every((name) => typeof Reflect.get(context, name) === 'function')) return false;
    const gl = context as WebGL2RenderingContext;
    const works = gl.getParameter(gl.VERSION) !== null && !gl.isContextLost();
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return works;
  } catch {
    return false;
  }
}
