/** Kind of party as a shape; see `SHAPE_OF_KIND`. A ring is "no party named". */
type Shape = 'circle' | 'square' | 'up' | 'diamond' | 'plus' | 'down' | 'ring';

/** How one party is drawn wherever it appears: the shape is its kind, the tone is which one of that kind. */
export interface PartyMark {
  shape: Shape;
  /** 1 full, 2 half, 3 open with an edge. A ring has no tone. */
  tone: 1 | 2 | 3;
  /** Place in a pile and in a key: by shape, then by tone. */
  order: number;
}

/** A party as far as drawing needs it. `id` null means that no party is named. */
export interface MarkedParty {
  id: string | null;
  kind: string | null;
}

/** What pile and key put first: monitors, organisers, states, aid, other media, witnesses, nobody. */
const ORDER: Readonly<Record<Shape, number>> = { circle: 0, up: 1, square: 2, diamond: 3, plus: 4, down: 5, ring: 6 };

/** Kinds are free words of pack makers, so a kind is known by a word in it; the first that fits counts. */
const SHAPE_OF_KIND: readonly (readonly [RegExp, Shape])[] = [
  [/state media/i, 'square'],
  [/witness|local source|resident|document/i, 'down'],
  [/\bun\b|\beu\b|united nations|international institution|ngo|aid|rescue|hospital|health/i, 'diamond'],
  [/monitor|research|academic|pollster|study|analyst|expert|think tank|observer|universit|scien/i, 'circle'],
  [/government|official|police|court|army|military|state\b/i, 'square'],
  [/armed|organis|company|party|union|bank|politician|protest/i, 'up'],
];

/** The shape for a kind of party as a pack words it; a plus for media, agencies and all that is not known. */
export const shapeOfKind = (kind: string | null): Shape => SHAPE_OF_KIND.find(([word]) => kind !== null && word.test(kind))?.[1] ?? 'plus';

/** The mark of reports that name no party. */
export const NOBODY: PartyMark = { shape: 'ring', tone: 1, order: ORDER.ring };

/**
 * The marks of the parties of one claim, by id. The first party of a kind gets the full tone, so the caller gives
 * them in order of weight: this article's own first, then by number of reports. From the third on a kind shares the
 * open tone: those are told apart by name.
 */
export function assignMarks(parties: readonly MarkedParty[]): ReadonlyMap<string, PartyMark> {
  const marks = new Map<string, PartyMark>();
  const used = new Map<Shape, number>();
  for (const { id, kind } of parties) {
    if (id === null || marks.has(id)) continue;
    const shape = shapeOfKind(kind);
    const nth = used.get(shape) ?? 0;
    used.set(shape, nth + 1);
    const tone = Math.min(nth + 1, 3) as PartyMark['tone'];
    marks.set(id, { shape, tone, order: ORDER[shape] + Math.min(nth, 9) / 10 });
  }
  return marks;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** From this radius on a mark may hold a letter, so the arms of a plus are wide enough for one. */
const HOLDS_LETTER = 10;

/** SVG path of a shape around a point, 0,0 where none is given; all shapes of one radius weigh about the same to the eye. */
export function shapePath(shape: Shape, radius: number, x = 0, y = 0): string {
  switch (shape) {
    case 'circle':
    case 'ring': {
      const r = round(shape === 'ring' ? radius - 0.3 : radius);
      return `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0Z`;
    }
    case 'square': {
      const a = round(radius * 0.88);
      return `M${round(x - a)} ${round(y - a)}h${round(2 * a)}v${round(2 * a)}h${round(-2 * a)}Z`;
    }
    case 'diamond': {
      const a = round(radius * 1.16);
      return `M${x} ${round(y - a)}l${a} ${a}l${-a} ${a}l${-a} ${-a}Z`;
    }
    case 'up':
    case 'down': {
      const a = round(radius * 1.12);
      const flip = shape === 'up' ? 1 : -1;
      return `M${x} ${round(y - a * flip)}l${a} ${round(a * 1.8 * flip)}h${round(-2 * a)}Z`;
    }
    case 'plus': {
      const a = round(radius * 1.05);
      const b = round(radius * (radius < HOLDS_LETTER ? 0.4 : 0.56));
      const c = round(a - b);
      return `M${round(x - b)} ${round(y - a)}h${round(2 * b)}v${c}h${c}v${round(2 * b)}h${-c}v${c}h${round(-2 * b)}v${-c}h${-c}v${round(-2 * b)}h${c}Z`;
    }
  }
}
