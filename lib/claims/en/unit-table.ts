import type { UnitWord } from '@/lib/claims/quantity/quantity-language';

/** The spellings of a table of lines `unit: spelling, spelling …`, in its order; one of several words is also written with hyphens ("a 600-square-mile area"). */
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
        .flatMap((spelling): UnitWord[] => {
          const words = spelling.trim().split(' ');
          const joined = words.length > 1 && words.every((word) => /^\p{L}{2,}$/u.test(word)) ? [{ words: words.flatMap((word, i) => (i === 0 ? [word] : ['-', word])), unit, fit, cased }] : [];
          return [{ words, unit, fit, cased }, ...joined];
        });
    });
