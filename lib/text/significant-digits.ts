/** How many digits of a number carry meaning as written: 2,750 -> 3, 1.98 -> 3, 200 -> 1, 0 -> 1. */
export const significantDigits = (value: number): number => value.toExponential().split('e')[0]!.replace(/[.-]/g, '').length;
