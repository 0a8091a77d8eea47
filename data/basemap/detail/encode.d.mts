// Types of encode.mjs, which runs as it stands.
export function encodeLine(points: readonly (readonly [number, number])[]): string;
