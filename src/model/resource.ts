// What the atlas loads when it is wanted: one shape for all of it.

export const RESOURCE_NAMES = [
  'zones',
  'sources',
  'events',
  'searchIndex',
  'warehouses',
  'figures',
] as const;
export type ResourceName = (typeof RESOURCE_NAMES)[number];

export type Resource<Value> =
  | { readonly status: 'idle' }
  | { readonly status: 'wanted' }
  | { readonly status: 'ready'; readonly value: Value }
  /** `reason` names the file and what went wrong, in words for the reader's report. */
  | { readonly status: 'failed'; readonly reason: string };

/** Null while there is nothing to use, whatever the reason. */
export function loadedValue<Value>(resource: Resource<Value>): Value | null {
  return resource.status === 'ready' ? resource.value : null;
}
