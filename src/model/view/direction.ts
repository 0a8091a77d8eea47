// The four ways to move on a map.
export const DIRECTIONS = ['right', 'left', 'up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];
