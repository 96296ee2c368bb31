import type { PlacedWords } from './strip-layout';
import { type StripPlan, tenths } from './plan-strip';

/** Text that must stay inside the picture: pushed in from either end. */
const inside = (x: number, width: number, all: number): number => Math.max(width / 2, Math.min(all - width / 2, x));

/** The numbers under a small strip: its lowest and highest value, both where there is room. */
export function endNumbers({ reports, at, number, character, width, endsY }: StripPlan): readonly PlacedWords[] {
  const numbers: PlacedWords[] = [];
  const values = reports.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const end = (value: number): PlacedWords => {
    const text = number(value);
    return { x: tenths(inside(at(value), text.length * character, width)), y: tenths(endsY), text, anchor: 'middle' };
  };
  if (values.length > 0) numbers.push(end(low));
  if (values.length > 0 && high !== low) {
    const second = end(high);
    const first = numbers[0]!;
    if (Math.abs(second.x - first.x) > ((first.text.length + second.text.length) / 2) * character + 8) numbers.push(second);
  }
  return numbers;
}

/** The ticks of the line and the numbers under them, as many as have room. */
export function tickNumbers({ scale, rtl, at, dims, width, size, base, textSize, number, character }: StripPlan): { numbers: readonly PlacedWords[]; ticks: readonly { x: number; length: number }[] } {
  const numbers: PlacedWords[] = [];
  const ticks: { x: number; length: number }[] = [];
  const y = tenths(base + (size === 'big' ? 9 : 6) + textSize);
  let taken = -Infinity;
  for (const tick of rtl ? [...scale.ticks].reverse() : scale.ticks) {
    const x = at(tick);
    if (x < dims.edge - 4 || x > width - dims.edge + 4) continue;
    ticks.push({ x: tenths(x), length: size === 'big' ? 8 : 5 });
    const text = number(tick);
    const wide = text.length * character;
    const middle = inside(x, wide, width);
    if (middle - wide / 2 < taken + 10) continue;
    numbers.push({ x: tenths(middle), y, text, anchor: 'middle' });
    taken = middle + wide / 2;
  }
  return { numbers, ticks };
}
