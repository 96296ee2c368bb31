import { describe, expect, it } from 'vitest';
import { signatureOf } from '@/lib/match/signature';

const HEADLINE = 'Dornwick Raises Its Bid for Velmor';
const TEXT = 'The chip maker has gone back to Velmor with a better offer. Its board had turned the last one down.';

describe('signatureOf', () => {
  it('takes for a name what the text writes as one, though a headline with capitals throughout has it too', () => {
    const keys = signatureOf({ headline: HEADLINE, text: TEXT });
    expect(keys).toContain('e:velmor');
    expect(keys).not.toContain('e:rais');
  });

  it('learns no names from a headline that the page repeats above its text', () => {
    const keys = signatureOf({ headline: HEADLINE, text: `Friday 3 May ${HEADLINE} ${TEXT}` });
    expect(keys).toContain('e:velmor');
    expect(keys).toContain('t:bid');
  });
});
