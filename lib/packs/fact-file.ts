import * as v from 'valibot';
import { STANCES } from './schema';

const nullable = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
const SAID = {
  says: v.string(),
  agent: nullable(v.string()),
  where: v.array(v.string()),
  from: nullable(v.string()),
  to: nullable(v.string()),
  source: nullable(v.string()),
  stance: v.picklist(STANCES),
};

/** What people write when they note down who reported what: the input of the pack builder, one story a file. */
export const FACT_FILE = v.strictObject({
  story: v.strictObject({ id: v.string(), title: v.string(), from: v.string(), to: v.string(), places: v.array(v.string()), background: v.string() }),
  outlets: v.array(v.strictObject({ id: v.string(), name: v.string(), country: nullable(v.string()), kind: v.string() })),
  sources: v.array(v.strictObject({ id: v.string(), name: v.string(), also: v.array(v.string()), kind: v.string() })),
  places: v.array(v.strictObject({ id: v.string(), name: v.string(), also: v.array(v.string()), within: nullable(v.string()) })),
  reports: v.array(
    v.strictObject({
      outlet: v.string(),
      url: nullable(v.string()),
      published: nullable(v.string()),
      lang: v.string(),
      via: nullable(v.string()),
      dates: v.optional(v.literal('inferred')),
      claims: v.array(
        v.variant('kind', [
          v.strictObject({
            ...SAID,
            kind: v.literal('figure'),
            figure: v.string(),
            low: nullable(v.number()),
            high: nullable(v.number()),
            approx: v.boolean(),
            unit: v.string(),
            counted: v.string(),
            measure: v.string(),
          }),
          v.strictObject({ ...SAID, kind: v.literal('event'), action: v.string(), object: v.string() }),
        ]),
      ),
    }),
  ),
});

export type FactFile = v.InferOutput<typeof FACT_FILE>;
export type FactClaim = FactFile['reports'][number]['claims'][number];
