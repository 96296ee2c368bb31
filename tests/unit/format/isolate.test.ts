import { expect, it } from 'vitest';
import { isolate } from '@/lib/format/isolate';

it('sets what is written from right to left apart, so that its numbers stay in their order beside what is not', () => {
  expect(isolate('150 إلى 250')).toBe('\u2068150 إلى 250\u2069');
  expect(isolate('9 سبتمبر 2023')).toBe('\u20689 سبتمبر 2023\u2069');
});

it('leaves all else as it is, which is what is searched, copied and saved', () => {
  for (const text of ['150 to 250', '', 'más de 1.000', '5 %']) expect(isolate(text)).toBe(text);
});
