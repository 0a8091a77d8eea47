// Texts on what a source is worth and where it stands, in Chinese.
import type { EvidenceMessages } from './messages';

export const evidence: EvidenceMessages = {
  confidenceNotes: {
    confirmed: '（两份以上独立发布的文件）',
    'one-source': '（仅查到一份文件）',
    memory: '（未查到文件）',
  },
  documentUnknown: '未查到',
  sourceIsDocument: '文件本身',
  ranks: {
    'legal-document': '法规文件',
    'official-page': '官方网页',
    'official-statement': '媒体刊载的官方表态',
    press: '媒体报道',
    company: '企业自述',
    research: '研究与咨询机构',
    compilation: '注明出处的汇编与转载',
    unsourced: '来源不明的文本',
    'own-knowledge': '编者所知与推算',
  },
  carriedBy: {
    publisher: (host) => `阅读于 ${host}`,
    authority: (host) => `官方转载于 ${host}`,
    copy: (host) => `阅读于 ${host}，为转载`,
  },
  noAddress: {
    'not-found': '未查到其网页',
    'page-not-kept': '网页地址未保存',
    'not-kept': '地址未保存',
  },
  report: '报告错误',
  reportNowhere: '发现错误？请告知网站维护者。',
  reportBody: (id) => `行：${id}\n错在何处：\n依据的文件（文号、网址）：`,
  aside: (remarks) => `· ${remarks.join('；')}`,
};
