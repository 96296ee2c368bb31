import { describe, expect, it } from 'vitest';
import { nationsIn } from '@/lib/lexicon/nations';

describe('nationsIn', () => {
  it.each([
    ['chilean police', ['chile']],
    ['nigerian army', ['nigeria']],
    ['nigerien army', ['niger']],
    ['south korean navy', ['south korea']],
    ['sri lankan navy', ['sri lanka']],
    ['swiss and french police', ['switzerland', 'france']],
    ['us', ['united states']],
    ['indiana police', []],
    ['woman of the village', []],
    ['germanic peoples', []],
  ])('%s', (words, nations) => expect([...nationsIn(words.split(' '))]).toEqual(nations));
});
