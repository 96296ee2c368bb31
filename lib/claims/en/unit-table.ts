import type { UnitWord } from '@/lib/claims/quantity/quantity-language';

/** The spellings of a table of lines `unit: spelling, spelling …`, in its order. */
export const readTable = (table: string, fit: UnitWord['fit'], cased: boolean): UnitWord[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const cut = line.indexOf(': ');
      const unit = line.slice(0, cut);
      return line
        .slice(cut + 2)
        .split(', ')
        .map((spelling): UnitWord => ({ words: spelling.trim().split(' '), unit, fit, cased }));
    });
