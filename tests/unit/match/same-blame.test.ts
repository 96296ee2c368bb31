import { describe, expect, it } from 'vitest';
import { isSameBlame } from '@/lib/match/compare-parties';

const SAME: readonly [string, string][] = [
  ['the Velmor army', "Velmor's army"],
  ['government forces', 'the army'],
  ['rebel fighters', 'insurgents'],
  ['Peruvian police', 'police in Peru'],
  ['a Chilean navy ship', 'Chile'],
  ['Front for Free Mern', 'FFM'],
  ['Lind’s army', 'the Chilean army'],
  ['suicide bomber', 'a bomber'],
  ['Rebels', 'rebel forces'],
];

const OTHER: readonly [string, string][] = [
  ['Peruvian troops', 'the Chilean army'],
  ['South Koreans', 'North Korea'],
  ['Nigerian soldiers', 'the army of Niger'],
  ['the army', 'the rebels'],
  ['Peruvian rebels', 'the Peruvian army'],
];

/** What nothing tells: the armies of two lands that no list knows, or two groups of fighters. */
const OPEN: readonly [string, string][] = [
  ['the Velmor army', 'the Orlava army'],
  ['Tarnist fighters', 'Serabite militants'],
  ['regime jets', 'Velmorian jets'],
  ['the Velmor Liberation Front', 'Rebels'],
];

describe('isSameBlame', () => {
  it.each(SAME)('one side: %s, %s', (a, b) => expect([isSameBlame(a, b), isSameBlame(b, a)]).toEqual([true, true]));
  it.each(OTHER)('two sides: %s, %s', (a, b) => expect([isSameBlame(a, b), isSameBlame(b, a)]).toEqual([false, false]));
  it.each(OPEN)('not told: %s, %s', (a, b) => expect([isSameBlame(a, b), isSameBlame(b, a)]).toEqual([null, null]));
});
