import { expect, test } from 'vitest';
import type { VerbPattern } from '@/lib/claims/verb-readings';
import { VerbPhrases } from '@/lib/claims/verb-phrases';

const phrase = (frame: string, ...rest: readonly string[]): VerbPattern => ({ frame, role: 'object', is: 'past', verb: 'take', rest });

const PHRASES = new VerbPhrases([phrase('captured', 'full', 'control', 'of'), phrase('controlled', 'control', 'of'), phrase('hospitalised', '*', 'to', 'hospital'), phrase('attended', 'part'), phrase('captured')]);
const framesBefore = (word: string): readonly string[] => PHRASES.before(word).map(({ frame, rest }) => [frame, ...rest].join(' '));

test('a word behind a verb leaves the phrases that go on with it, with a noun phrase or with nothing, the longest first', () => {
  expect(framesBefore('control')).toEqual(['controlled control of', 'hospitalised * to hospital', 'captured']);
  expect(framesBefore('full')).toEqual(['captured full control of', 'hospitalised * to hospital', 'captured']);
});

test('any other word, and none, leaves those that need no word of their own', () => {
  for (const word of ['orlava', '', 'of', 'constructor']) expect(framesBefore(word)).toEqual(['hospitalised * to hospital', 'captured']);
});
