// Something that is loaded when it is wanted, in one shape for all: data in the state, scripts of the page.
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
