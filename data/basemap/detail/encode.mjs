// Lines on the grid of a tile as text: differences, zigzag, five bits a character. src/selectors/base/readTile.ts reads it.
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** @param {readonly (readonly number[])[]} points whole numbers */
export const encodeLine = (points) => {
  let text = '';
  let [x, y] = [0, 0];
  for (const point of points) {
    for (const step of [point[0] - x, point[1] - y]) {
      let rest = step < 0 ? -2 * step - 1 : 2 * step;
      while (rest >= 32) {
        text += DIGITS[32 + (rest % 32)];
        rest = Math.floor(rest / 32);
      }
      text += DIGITS[rest];
    }
    [x, y] = point;
  }
  return text;
};
