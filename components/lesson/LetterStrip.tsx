import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { valueLabel } from '@/lib/format/value-label';
import type { Words } from '@/lib/format/words';
import type { ShownReport } from '@/lib/lessons/show-slide';
import { layoutStrip } from '../figure-strip/layout-strip';
import { StripPainting } from '../figure-strip/StripPicture';
import type { PartyMark } from '../figure-strip/party-mark';
import { isDrawable, stripKind, type StripReport } from '../figure-strip/strip-report';
import { useWords } from '../words-context';
import { isLight, LETTER, letterDrop, marksOf } from './letter-marks';

/** px of marks that hold a letter, on a projector and on paper. */
const RADIUS = { big: 16, normal: 10 } as const;

/** The shown reports as marks of a strip; those without a figure are left out. */
export function toStripReports(reports: readonly ShownReport[], marks: ReadonlyMap<string, PartyMark>, words: Words): readonly StripReport[] {
  return reports.flatMap((report): StripReport[] =>
    report.value ? [{ key: report.key, low: report.value.low, high: report.value.high, approx: report.value.approx, label: valueLabel(report.value, words), mark: marks.get(report.key)!, here: report.here }] : [],
  );
}

interface LetterStripProps {
  reports: readonly ShownReport[];
  width: number;
  /** Letters stand on the marks of a projector; on paper the list carries them. */
  size?: 'big' | 'normal';
  /** Whether what has to be known to read the line is said under it. */
  caption?: boolean;
  close?: boolean;
}

/** The number line of a set with a letter on every mark. Nothing where no two figures differ: then words say so. */
export function LetterStrip({ reports, width, size = 'big', caption: captioned = true, close = false }: LetterStripProps): JSX.Element | null {
  const words = useWords();
  const marks = useMemo(() => marksOf(reports), [reports]);
  const strip = useMemo(() => toStripReports(reports, marks, words), [reports, marks, words]);
  const layout = useMemo(() => {
    const here = strip.find((report) => report.here);
    const flag = here ? words.t('strip.flag', { figure: here.label }) : null;
    return layoutStrip(strip, { width, dir: words.dir, size, flag, number: (value) => words.short(value), radius: RADIUS[size], close });
  }, [strip, width, size, close, words]);
  if (!isDrawable(strip)) return null;
  const values = strip.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const label = words.t('lesson.stripAria', { n: words.numeral(strip.length), low: words.number(Math.min(...values)), high: words.number(Math.max(...values)) });
  const bound = strip.some((report) => ['atLeast', 'atMost'].includes(stripKind(report)));
  const caption = [bound ? words.t('strip.captionBound') : '', layout.log ? words.t('strip.captionLog') : ''].filter(Boolean).join(' ');
  const letter = size === 'big' ? LETTER.big : LETTER.paper;
  const letters = new Map(reports.map(({ key, letter, here }) => [key, { letter, here }]));
  return (
    <figure class="letter-strip">
      <div>
        <StripPainting layout={layout} size={size} label={label} />
        <svg class="letters" aria-hidden="true" focusable="false" viewBox={`0 0 ${layout.width} ${layout.height}`} direction="ltr">
          {layout.marks.map(({ key, x, y, r, mark, here }) => (
            <text key={key} class={isLight(mark) && !here ? 'on-light' : ''} x={x} y={y + letterDrop(mark, r, letter)} font-size={letter} text-anchor="middle">{letters.get(key)!.letter}</text>
          ))}
        </svg>
      </div>
      {captioned && caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
