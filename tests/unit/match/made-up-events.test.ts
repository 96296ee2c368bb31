import { describe, expect, it } from 'vitest';
import { createArrayClaimSource } from '@/lib/packs/array-claim-source';
import { faultsOf, readEvents } from '../../support/made-up-events';

const NO_PACKS = createArrayClaimSource([]);

describe('two outlets on one event, and a look-alike', () => {
  it.each(readEvents())('$name', async (event) => {
    const { missed, wrong, lookAlikes } = await faultsOf(event, NO_PACKS);
    expect({ missed, wrong, lookAlikes }).toEqual({ missed: [], wrong: [], lookAlikes: [] });
  });
});
