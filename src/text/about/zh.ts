// Texts of the page about the data, in Chinese.
import type { AboutMessages } from './messages';

export const about: AboutMessages = {
  title: `${ATLAS_NAME} 数据说明`,
  description: '数据由谁编制、如何取舍、可信度如何、缺什么，以及如何报告错误。',
  backToAtlas: '返回地图',
  maker: {
    heading: '由谁编制',
    paragraphs: [
      `各表由 ${ATLAS_NAME} 贡献者手工维护，不是官方名录，也未经任何主管部门核对。`,
      '本页在每次构建网站时由数据表自动生成，页上的行数、区域数和来源数均非手填。',
    ],
  },
  choice: {
    heading: '如何取舍',
    paragraphs: [
      '一条事实之所以收录，是因为有文件写明，每行都列出其文件。官方文件先于媒体，媒体先于转载；凡据转载阅读的，均注明转载处。',
      '文件不一致时取较可靠者，并在备注中写明另一说法。未知的留空：不作估算；日期的精度以文件为准，绝不更细。',
      '仅为编者所知或由其他各行推算的，均予注明。',
    ],
  },
  scale: {
    heading: '可信度',
    lead: '每条事实都标有以下三者之一。',
    meanings: {
      confirmed: '两份以上由不同发布者发布、均可查阅的文件',
      'one-source': '一份文件，或多份中仅一份可计',
      memory: '未查到文件：编者所知，或由其他各行推算',
    },
    rule: '每次构建都按此规则核对每一行：编者所知、作者或出处不明的文本、无从查阅的材料均不能作为佐证；同属一家的发布者只计一次。',
  },
  shares: {
    heading: '已证实的比例',
    percent: (share) => `${share}%`,
    lead: '各表按可信度的行数。',
    table: '数据表',
    rows: '行数',
    files: {
      zones: '各类区域与零售进口城市',
      events: '政策进程',
      indicators: '贸易数据',
      'warehouse-facilities': '有文件可查的海外仓',
      'warehouse-regions': '按目的地的海外仓数据',
      'warehouse-totals': '海外仓全国总数',
      operators: '海外仓运营方',
      'warehouse-operators': '按运营方的海外仓数据',
      'warehouse-provinces': '按企业所在地的海外仓数据',
    },
  },
  coverage: {
    heading: '收录与缺漏',
    lead: '各类区域收录的有效数与官方数。',
    kind: '类型',
    listed: '收录',
    official: '官方',
    asOf: '官方数日期',
    doubts: '须知',
    unknown: '未查到',
  },
  totals: {
    heading: '与历年官方总数对照',
    lead: '列出查到的每个官方总数，以及各表当日的有效数。日期不详或不精确到日的另列：当时可能已有，也可能没有。',
    date: '日期',
    official: '官方',
    here: '本图集',
    uncertain: '可能另有',
  },
  sources: {
    heading: '来源',
    lead: (count, withAddress) =>
      `共引用来源${count}个，其中${withAddress}个有网址，其余均说明为何没有。`,
    rank: '类别',
    count: '来源数',
    withAddress: '有网址',
    copies: '据转载阅读',
    issuersHeading: '由谁发布',
    issuersLead: '来源在5个以上的发布者。',
    issuer: '发布者',
  },
  accessibility: {
    heading: '无障碍',
    paragraphs: [
      '本图集以 WCAG 2.2 的 AA 级为目标。全部功能均可用键盘操作：方向键在地图标记之间移动；缩放按钮旁的列表列出视野内的标记，可逐一打开，也可不用指点或拖动而移动地图。地图显示的内容表格中都有。',
      '已在电脑的 Chromium 中测试：用 axe-core 的全部规则检查页面的三十二种状态，用键盘走遍页面，查看八种状态下浏览器提供给辅助技术的内容；并在加宽字距行距、文字放大一倍、提高对比度、系统配色、减少动态的条件下，以320至2560像素的宽度以及手机竖屏和横屏的尺寸测试。',
      '核心功能也在 Firefox 和 WebKit 中测试。尚不清楚：在 NVDA、JAWS、VoiceOver、TalkBack 中听起来如何，均未试过；在 Safari 本身、真实手机上以及用语音操作时的情况。',
      '只有一种区域的地点以该类型的形状标示；有多种时，扇形按图例的顺序排列，类型名称见提示、列表与表格。',
    ],
  },
  version: {
    heading: '版本与许可',
    line: (version, date) => `数据版本 ${version}，${date}。`,
    licence: `注明 ${ATLAS_NAME} 即可使用：CC BY 4.0。`,
    files: '全部文件及各列说明',
    examples: '在 GDAL、QGIS、pandas、R 和 DuckDB 中打开的方法',
    changes: '逐版变更记录',
  },
  report: {
    heading: '报告错误',
    lead: '请写明区域或数据、错在何处，以及依据的文件。',
    inDetails: '每个区域的详情中都有链接，可自动填写其余内容。',
    title: (version) => `数据 ${version}：`,
    link: '报告错误',
    nowhere: '本站未设报告地址：请告知网站维护者。',
    contact: '本地图集的负责方：',
    repository: '数据表与代码：',
  },
};
