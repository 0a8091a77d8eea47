// A worker that draws the first WebGL picture of the visit, so that the page does not wait for the graphics
// process to start up: it takes as long as all the rest of the map's start, and holds up whoever asks first.
export type WebglTrial = 'draws' | 'missing' | 'unknown';

const VERTICES = `#version 300 es
void main() {
  gl_Position = vec4(vec2(gl_VertexID & 1, gl_VertexID >> 1) * 4.0 - 1.0, 0.0, 1.0);
}`;

const COLOUR = `#version 300 es
precision mediump float;
out vec4 colour;
void main() {
  colour = vec4(1.0);
}`;

function tryWebgl(): WebglTrial {
  if (typeof OffscreenCanvas === 'undefined') return 'unknown';
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (gl === null) return 'missing';
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTICES],
    [gl.FRAGMENT_SHADER, COLOUR],
  ] as const) {
    const shader = gl.createShader(type);
    if (shader === null) return 'unknown';
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  // biome-ignore lint/correctness/useHookAtTopLevel: it is no hook, WebGL calls it so.
  gl.useProgram(program);
  gl.drawArrays(gl.TRIANGLES, 0, 3);
  const pixel = new Uint8Array(4);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return pixel[0] === 255 ? 'draws' : 'missing';
}

function answer(): WebglTrial {
  try {
    return tryWebgl();
  } catch {
    return 'unknown';
  }
}

self.postMessage(answer());
