// Light or dark: the reader's choice, else the system's.
import type { AtlasState } from '@/store/atlasState';

export function selectColourScheme(state: AtlasState): 'light' | 'dark' {
  if (state.theme !== 'system') return state.theme;
  return state.prefersDark ? 'dark' : 'light';
}
