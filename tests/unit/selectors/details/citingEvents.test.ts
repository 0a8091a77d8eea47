// The steps of the policy that a document stands behind.
import { describe, expect, it } from 'vitest';
import type { PolicyEvent } from '@/model/policyEvent';
import { selectCitingEvents } from '@/selectors/details/citingEvents';
import type { Selection } from '@/store/atlasState';
import { stateOf } from '../../fixtures/fixtures';

function step(id: string, sources: readonly string[]): PolicyEvent {
  const words = { en: id, zh: id };
  const date = '2021-03-18';
  return { id, date, title: words, text: words, sources, confidence: 'confirmed' };
}

const EVENTS = [
  step('first', ['rule', 'press']),
  step('second', ['press']),
  step('third', ['rule']),
];

function steps(selection: Selection | null): string[] {
  const state = stateOf([], selection === null ? {} : { selection });
  const resources = { ...state.resources, events: { status: 'ready', value: EVENTS } as const };
  return selectCitingEvents({ ...state, resources }).map(({ id }) => id);
}

describe('selectCitingEvents', () => {
  it('are those that name the document, in their order', () => {
    expect(steps({ type: 'document', id: 'rule' })).toEqual(['first', 'third']);
    expect(steps({ type: 'document', id: 'press' })).toEqual(['first', 'second']);
    expect(steps({ type: 'document', id: 'other' })).toEqual([]);
  });

  it('are none of anything but a document', () => {
    expect(steps(null)).toEqual([]);
    expect(steps({ type: 'place', id: 'rule' })).toEqual([]);
  });
});
