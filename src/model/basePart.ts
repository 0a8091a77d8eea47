// The parts of the base map, as the published TopoJSON names them.
export const BASE_PARTS = ['land', 'lakes', 'provinces', 'borders', 'hainan'] as const;
export type BasePart = (typeof BASE_PARTS)[number];
