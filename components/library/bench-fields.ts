import type { BenchFault } from '@/lib/model';
import type { Words } from '@/lib/format/words';

type Field = Exclude<BenchFault['field'], null>;

/** Key of the words for each field of the bench. */
const LABEL = {
  kind: 'what', what: 'what', figure: 'figure', low: 'low', high: 'high', unit: 'unit', counted: 'counted', object: 'counted', agent: 'agent', places: 'place', from: 'from', to: 'to', party: 'party', says: 'says',
  outlet: 'outlet', url: 'url', published: 'date',
} as const satisfies Record<Field, string>;

/** What a field of the bench is called. */
export const fieldLabel = (field: Field, words: Words): string => words.t(`library.author.${LABEL[field]}`);

/** Id of a field in the page, so that what is wrong with it can lead there; `row` is the number of a kept claim, or of the first of its report. */
export const fieldId = (row: number, field: Field): string => `bench-${row}-${field}`;

/** Fields that belong to a report as a whole. */
export const OF_REPORT = ['outlet', 'url', 'published'] as const satisfies readonly Field[];

export const isOfReport = (field: BenchFault['field']): field is (typeof OF_REPORT)[number] => (OF_REPORT as readonly unknown[]).includes(field);
