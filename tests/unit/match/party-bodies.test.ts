import { describe, expect, it } from 'vitest';
import { isPartOf, type Voice } from '@/lib/match/party-bodies';

const voice = (name: string, kind: string | null = null, ...also: string[]): Voice => ({ name, also, kind });

const PARTS: readonly [Voice, Voice][] = [
  [voice('Velmor police chief'), voice('Velmor police')],
  [voice('a spokesman for the Velmor police'), voice('the Velmor police')],
  [voice('Velmor Health Ministry spokeswoman Ida Roon'), voice('Velmor Health Ministry')],
  [voice('Lansk’s head of safety, Ida Roon'), voice('Lansk')],
  [voice('Orlava police'), voice('police')],
  [voice('UN refugee agency'), voice('United Nations', null, 'UN')],
  [voice('Flood Relief Agency', 'UN agency'), voice('United Nations')],
  [voice('UNICEF'), voice('United Nations')],
  [voice('the World Health Organization'), voice('the UN')],
  [voice('the UN Office for the Coordination of Humanitarian Affairs'), voice('the United Nations')],
  [voice('the European Commission'), voice('the EU')],
  [voice('Mernish Health Ministry', 'government'), voice('Mernish authorities', 'officials')],
  [voice('Mernish Health Ministry', 'government'), voice('Government of Mern', 'government')],
  [voice("Mern's interior minister"), voice('the Mern government')],
  [voice('a UN spokesman'), voice('the United Nations')],
  [voice('rebel spokesman Tom Orl'), voice('the rebels')],
];

const STRANGERS: readonly [Voice, Voice][] = [
  [voice('Free Mernish Army'), voice('Mernish Army')],
  [voice('Mernish Health Ministry', 'government'), voice('Mernish Interior Ministry', 'government')],
  [voice('Flood Relief Agency', 'UN agency'), voice('Children’s Agency', 'UN agency')],
  [voice('UNICEF'), voice('UNHCR')],
  [voice('Velmor refugee agency'), voice('United Nations')],
  [voice('Velmor police chief'), voice('Orlava police')],
  [voice('Velmor Observatory'), voice('Velmor')],
  [voice('Mernish state television', 'state media'), voice('Mernish authorities', 'officials')],
  [voice('Mernish opposition', 'opposition party'), voice('Government of Mern', 'government')],
  [voice('Lansk-run Health Ministry'), voice('Lansk')],
  [voice('former Velmor police chief'), voice('Velmor police')],
  [voice('Mernish officials in Lansk', 'officials'), voice('Lansk authorities', 'officials', 'Lansk')],
  [voice('Mernish Red Aid', 'officials'), voice('Mernish authorities', 'officials')],
  [voice('Mern opposition leader'), voice('the Mern government')],
  [voice('a scientist quoted by the Lansk Post'), voice('Lansk Post')],
];

describe('isPartOf', () => {
  it.each(PARTS.map(([part, whole]) => [part.name, whole.name, part, whole] as const))('%s speaks for %s', (_, __, part, whole) => {
    expect(isPartOf(part, whole)).toBe(true);
    expect(isPartOf(whole, part)).toBe(false);
  });

  it.each(STRANGERS.map(([a, b]) => [a.name, b.name, a, b] as const))('%s does not speak for %s, nor the other way', (_, __, a, b) => {
    expect([isPartOf(a, b), isPartOf(b, a)]).toEqual([false, false]);
  });
});
