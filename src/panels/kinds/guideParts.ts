// The parts that explain map and counts, in one file.
export { Guide } from './Guide';
export { ConfirmedNote, KindNoteList } from './KindNoteList';
