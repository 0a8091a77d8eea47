// What files and Data Packages of an atlas are called: small letters, digits and hyphens of its name.

/** "CBEC Atlas" is cbec-atlas; a name without Latin letters is atlas. */
export function fileName(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['atlas'];
  return words.join('-');
}
