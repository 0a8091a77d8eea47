// The keys of the address, all of them. Links in articles depend on them: none goes away, none changes its meaning.
// README.md and public/embedding.html explain each, public/embed.js takes each as an attribute; tests hold them to it.
export const ADDRESS_KEYS = [
  'year',
  'years',
  'compare',
  'kinds',
  'confirmed',
  'has',
  'hasnot',
  'warehouses',
  'owners',
  'place',
  'zone',
  'province',
  'details',
  'document',
  'warehouse',
  'country',
  'operator',
  'near',
  'operators',
  'sites',
  'figure',
  'gateway',
  'q',
  'view',
  'map',
  'story',
  'step',
  'lang',
  'theme',
  'embed',
  'controls',
  'legend',
  'animate',
] as const;

export type AddressKey = (typeof ADDRESS_KEYS)[number];

/** The text behind a key of an address, as it stands there; null where it is missing. */
export type ReadKey = (key: AddressKey) => string | null;

/** Keys with their texts, in the order of the address; null is left out. */
export type AddressPairs = readonly (readonly [AddressKey, string | null])[];
