// The sans-serif stack of the page, for those who cannot read the style sheet. tokens.css says the same.
export const FONT_STACK = [
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'system-ui',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'PingFang SC',
  'Microsoft YaHei',
  'sans-serif',
] as const;
