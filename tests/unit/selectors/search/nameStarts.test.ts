// How names and queries are cut.
import { describe, expect, it } from 'vitest';
import { initialsOf, nameStarts, queryTokens } from '@/selectors/search/nameStarts';

describe('nameStarts', () => {
  it.each([
    ["Xi'an High-tech Zone", ['xianhightechzone', 'hightechzone', 'techzone', 'zone']],
    ['义乌市', ['义乌市', '乌市', '市']],
    ['Ürümqi', ['urumqi']],
    ['Guo Han [2020] No. 47', ['guohan202047', 'han202047', '202047', '47']],
    ['国函〔2020〕47号', ['国函202047', '函202047', '202047', '47']],
    ['', []],
  ])('%s', (name, starts) => {
    expect(nameStarts(name)).toEqual(starts);
  });
});

describe('queryTokens', () => {
  it.each([
    ['Yi Wu', ['yiwu']],
    ['yì wū', ['yiwu']],
    ['xi an ftz', ['xian', 'ftz']],
    ['nei meng gu', ['nei', 'menggu']],
    ['guohan 47', ['guohan', '47']],
    ['国函2020年第47号', ['国函', '2020', '47']],
    ['义乌 2018', ['义乌', '2018']],
    ['ＹＩＷＵ', ['yiwu']],
    [' ·[] ', []],
  ])('%s', (query, tokens) => {
    expect(queryTokens(query)).toEqual(tokens);
  });
});

it('initialsOf takes the first letters of the syllables', () => {
  expect(initialsOf('yi wu shi')).toBe('yws');
  expect(initialsOf('')).toBe('');
});
