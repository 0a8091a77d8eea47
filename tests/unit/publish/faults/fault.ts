// A broken row, and the message that names it: file, line, column and value, and what would be right.

export interface Fault {
  readonly what: string;
  readonly file: string;
  /** What of the sound file is replaced, and by what. */
  readonly passage: string;
  readonly replacement: string;
  readonly message: string;
}
