// The sans-serif stack of the page and of the moving map, as CSS writes it.
export const PAGE_FONT = [
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'system-ui',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'PingFang SC',
  'Microsoft YaHei',
  'sans-serif',
]
  .map((name) => (name.includes(' ') ? `"${name}"` : name))
  .join(', ');
