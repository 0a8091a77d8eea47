// Texts of the share dialog; they load with it.

export const SHARE_SECTIONS = ['link', 'embed', 'download', 'cite'] as const;
export type ShareSection = (typeof SHARE_SECTIONS)[number];

export interface ShareMessages {
  readonly heading: string;
  readonly close: string;
  readonly sections: Readonly<Record<ShareSection, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly linkLabel: string;
  readonly linkNote: string;
  readonly systemShare: string;
  readonly preview: string;
  readonly previewNote: string;
  readonly code: string;
  readonly codeForms: Readonly<Record<'frame' | 'element', string>>;
  readonly codeNotes: Readonly<Record<'frame' | 'element', string>>;
  readonly size: string;
  readonly sizes: Readonly<Record<'height' | 'ratio', string>>;
  readonly height: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly year: string;
  readonly newestYear: (year: number) => string;
  readonly asShown: string;
  readonly kinds: string;
  readonly controls: string;
  readonly controlNames: Readonly<
    Record<'year' | 'kinds' | 'zoom' | 'language' | 'fullscreen', string>
  >;
  readonly legend: string;
  readonly animate: string;
  readonly animateFrom: string;
  readonly animateTo: string;
  readonly noAnimation: string;
  readonly moreForEmbedders: string;
  readonly openMap: string;
  readonly picture: string;
  readonly pictureNote: string;
  readonly rows: string;
  readonly tablesLegend: string;
  readonly tables: Readonly<Record<'zones' | 'warehouse-sites' | 'warehouse-countries', string>>;
  readonly scopeShown: (count: string) => string;
  readonly scopeAll: (count: string) => string;
  readonly formatNotes: Readonly<Record<'csv' | 'tsv' | 'geojson', string>>;
  readonly dataPackage: string;
  readonly pictureFailed: string;
  readonly citeNote: string;
  readonly styles: Readonly<Record<'apa' | 'gb-t-7714' | 'bibtex', string>>;
  readonly only: (kinds: string) => string;
  readonly confirmedOnly: string;
  readonly pictureSource: (version: string) => string;
}

export const SHARE_MESSAGES: Readonly<Record<'en' | 'zh', ShareMessages>> = {
  en: {
    heading: 'Share',
    close: 'Close',
    sections: { link: 'Link', embed: 'Embed', download: 'Download', cite: 'Cite' },
    copy: 'Copy',
    copied: 'Copied',
    copyByHand: 'Selected: copy it with the keyboard',
    linkLabel: 'Link to this view',
    linkNote: 'Opens exactly what you see: year, kinds, place, camera, language and colours.',
    systemShare: 'Share…',
    preview: 'Preview',
    previewNote: 'This is the real thing. Drag its corner to try another width.',
    code: 'Code for your page',
    codeForms: { frame: 'Plain frame', element: 'Fits its height' },
    codeNotes: {
      frame: 'Works wherever an iframe is allowed, without any script.',
      element: 'Needs one small script of this site; the link inside stays where it is blocked.',
    },
    size: 'Size',
    sizes: { height: 'Height in pixels', ratio: 'Shape' },
    height: 'Height',
    language: 'Language',
    theme: 'Colours',
    themes: { system: "The reader's", light: 'Light', dark: 'Dark' },
    year: 'Year',
    newestYear: (year) => `Newest, now ${year}`,
    asShown: 'As on the map',
    kinds: 'Kinds',
    controls: 'Controls',
    controlNames: {
      year: 'Time',
      kinds: 'Kinds',
      zoom: 'Zoom',
      language: 'Language',
      fullscreen: 'Full screen',
    },
    legend: 'Legend',
    animate: 'Play once',
    animateFrom: 'Play from',
    animateTo: 'Play to',
    noAnimation: 'No',
    moreForEmbedders: 'All options, events, sizes and privacy',
    openMap: "Open the map of China's cross-border e-commerce zones",
    picture: 'Picture of this view',
    pictureNote: 'With title, filter, legend, source and link.',
    rows: 'Rows of data',
    tablesLegend: 'Of what',
    tables: {
      zones: 'Zones',
      'warehouse-sites': 'Warehouse sites',
      'warehouse-countries': 'Warehouses by country',
    },
    scopeShown: (count) => `Shown now (${count})`,
    scopeAll: (count) => `All (${count})`,
    formatNotes: {
      csv: 'for spreadsheets',
      tsv: 'for pasting',
      geojson: 'for maps',
    },
    dataPackage: 'Everything, with descriptions of all columns: Data Package',
    pictureFailed: 'The picture could not be drawn.',
    citeNote:
      'With the version of the data, today as the day of access, and the link to this view.',
    styles: { apa: 'APA', 'gb-t-7714': 'GB/T 7714', bibtex: 'BibTeX' },
    only: (kinds) => `Shown: ${kinds}`,
    confirmedOnly: 'confirmed zones only',
    pictureSource: (version) =>
      `CBEC Atlas${version === '' ? '' : `, version ${version}`}, CC BY 4.0 · Natural Earth; shown for orientation, no position implied`,
  },
  zh: {
    heading: '分享',
    close: '关闭',
    sections: { link: '链接', embed: '嵌入', download: '下载', cite: '引用' },
    copy: '复制',
    copied: '已复制',
    copyByHand: '已选中，请用键盘复制',
    linkLabel: '当前视图的链接',
    linkNote: '打开即为您现在所见：年份、类型、地点、视角、语言与配色。',
    systemShare: '分享…',
    preview: '预览',
    previewNote: '此处即实际效果，拖动右下角可试不同宽度。',
    code: '嵌入代码',
    codeForms: { frame: '普通框架', element: '自适应高度' },
    codeNotes: {
      frame: '凡允许 iframe 之处皆可使用，无需脚本。',
      element: '需要加载本站一个小脚本；脚本被阻止时保留其中的链接。',
    },
    size: '尺寸',
    sizes: { height: '固定高度（像素）', ratio: '宽高比' },
    height: '高度',
    language: '语言',
    theme: '配色',
    themes: { system: '跟随读者', light: '浅色', dark: '深色' },
    year: '年份',
    newestYear: (year) => `最新（现为${year}年）`,
    asShown: '与地图一致',
    kinds: '类型',
    controls: '控件',
    controlNames: {
      year: '时间',
      kinds: '类型',
      zoom: '缩放',
      language: '语言',
      fullscreen: '全屏',
    },
    legend: '图例',
    animate: '播放一次',
    animateFrom: '播放起始年',
    animateTo: '播放结束年',
    noAnimation: '不播放',
    moreForEmbedders: '全部选项、事件、尺寸与隐私说明',
    openMap: '打开中国跨境电商试验区地图',
    picture: '当前视图的图片',
    pictureNote: '含标题、筛选条件、图例、来源与链接。',
    rows: '数据行',
    tablesLegend: '内容',
    tables: {
      zones: '试验区',
      'warehouse-sites': '海外仓站点',
      'warehouse-countries': '各国海外仓数量',
    },
    scopeShown: (count) => `当前所示（${count}）`,
    scopeAll: (count) => `全部（${count}）`,
    formatNotes: { csv: '电子表格', tsv: '粘贴用', geojson: '地图软件' },
    dataPackage: '全部数据及各列说明：Data Package',
    pictureFailed: '图片未能生成。',
    citeNote: '含数据版本、今日访问日期以及当前视图的链接。',
    styles: { apa: 'APA', 'gb-t-7714': 'GB/T 7714', bibtex: 'BibTeX' },
    only: (kinds) => `所示类型：${kinds}`,
    confirmedOnly: '仅已证实',
    pictureSource: (version) =>
      `CBEC Atlas${version === '' ? '' : `，版本 ${version}`}，CC BY 4.0 · 底图来自 Natural Earth，仅供定位参考，不代表任何立场`,
  },
};
