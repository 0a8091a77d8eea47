// Texts on where a fact was read, when, and how sure it is, in Chinese.
import type { FactsMessages } from './messages';

export const facts: FactsMessages = {
  confidences: { confirmed: '已证实', 'one-source': '单一来源', memory: '未证实' },
  dateUnknown: '日期不详',
  dateUnknownBy: (by) => `日期不详，${by}已存在`,
  unconfirmedDate: (text) => `约${text}（未证实）`,
  document: '文件',
  sources: '来源',
};
