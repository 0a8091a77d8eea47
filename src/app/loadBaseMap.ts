// Loads the base map once, however often it is asked for; a failed request may be repeated.
import type { Topology } from 'topojson-specification';

let request: Promise<Topology> | null = null;

async function fetchBaseMap(): Promise<Topology> {
  const response = await fetch('data/basemap.topo.json');
  if (!response.ok) throw new Error(`data/basemap.topo.json: HTTP ${response.status}`);
  return response.json();
}

export function loadBaseMap(): Promise<Topology> {
  request ??= fetchBaseMap().catch((error: unknown) => {
    request = null;
    throw error;
  });
  return request;
}
