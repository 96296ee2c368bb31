import { toJsonSchema } from '@valibot/to-json-schema';
import { PACK } from './schema';

/** The JSON Schema of a pack file, made from the schema of the code, as it lies in assets/packs/pack.schema.json. */
export const packJsonSchema = (): string => `${JSON.stringify({ title: 'Lateral pack, format version 1', ...toJsonSchema(PACK, { errorMode: 'ignore', typeMode: 'input' }) }, null, 2)}\n`;
