// MapLibre publishes no types for its worker; only that it is there matters.
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  // biome-ignore lint/style/noDefaultExport: so it is named there.
  export default class MapLibreWorker {}
}
