import { useMemo } from 'preact/hooks';
import { textScale } from '../use-width';
import { useWords } from '../words-context';
import { layoutTimeline, type DatedReport, type TimelineLayout } from './layout-timeline';

/** Mean width of a character of a value's label at the usual text size, px. */
const CHARACTER = 6.6;
/** Mean width of a letter of the bold words of a flag at the usual text size, px. */
const BOLD_CHARACTER = 7;
/** A day as a label at the usual text size, without and with its year, px. */
const DAY = 52;
const DAY_OF_YEAR = 84;

/** The timeline of these reports at a width, in the reader's language and text size; null where there is nothing to draw over days. */
export function useTimeline(reports: readonly DatedReport[], width: number): TimelineLayout | null {
  const words = useWords();
  return useMemo(
    () =>
      layoutTimeline(reports, {
        width, rtl: words.dir === 'rtl',
        dayWidth: (withYear) => (withYear ? DAY_OF_YEAR : DAY) * textScale(),
        flagWidth: words.t('relation.here').length * BOLD_CHARACTER * textScale(),
        valueWidth: (value) => words.short(value).length * CHARACTER * textScale(),
      }),
    [reports, width, words],
  );
}
