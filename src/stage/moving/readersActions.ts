// What a reader does to move the map, or the page below it: what else moves the map is the atlas's own doing.
export const READERS_ACTIONS = ['pointerdown', 'wheel', 'keydown'] as const;
