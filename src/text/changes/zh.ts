// What changed between two versions of the data, in Chinese.
import { groupDigits } from '@/text/formats/groupDigits';
import type { ChangesMessages } from './messages';

export const changes: ChangesMessages = {
  title: '数据变更记录',
  description: '逐版列出数据与前一版本的差异：每一条新增、修改或删除的记录。',
  lead: '由数据表直接比对得出：新增、删除，或在两版共有的单元格中有差异的记录，均逐条列出。每个版本都有自己的固定地址，内容不再变动。',
  feed: '订阅（Atom）',
  machine: '供程序读取（JSON）',
  version: (version, date) => `版本 ${version}，${date}`,
  comparedWith: (before) => `与版本 ${before} 相比。`,
  isFirst: '所保存的第一个版本。',
  nothing: '没有差异。',
  open: '打开该版本',
  counts: {
    added: (count) => `新增${groupDigits(count)}条`,
    changed: (count) => `修改${groupDigits(count)}条`,
    removed: (count) => `删除${groupDigits(count)}条`,
  },
  isNew: '新的数据表。',
  colon: '：',
  separator: '、',
  newColumns: '新增的列：',
  goneColumns: '取消的列：',
  empty: '空',
};
