// What reads the published tables that are loaded by themselves: one script for all of them.
export { inOrderOfTime, readEvents } from '@/dataset/decodeEvents';
export { readFigures } from '@/dataset/decodeFigures';
export { readSources } from '@/dataset/decodeSources';
export { readZoneNotes } from '@/dataset/decodeZoneNotes';
