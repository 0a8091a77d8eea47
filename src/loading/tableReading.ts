// What reads the published tables that are loaded by themselves: one script for all of them.
export { decodeEvents } from '@/dataset/decodeEvents';
export { decodeFigures } from '@/dataset/decodeFigures';
export { decodeSources } from '@/dataset/decodeSources';
export { decodeZoneNotes } from '@/dataset/decodeZoneNotes';
