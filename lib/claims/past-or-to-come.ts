import type { Claim } from '@/lib/model';

/* How the time of a figure lies to the day of publication. */

/** Frames of what moves by itself, which nobody gives or asks for. */
export const MOVES: ReadonlySet<string> = new Set(['grew', 'rose', 'fell']);

/** Whether a time is over before the day of publication. */
export const isPast = ({ to }: NonNullable<Claim['time']>, published: string | null): boolean => to !== null && published !== null && to < published.slice(0, to.length);

/** Length of a date that names its day. */
export const DAY_LENGTH = 10;

/** Whether a month or a year begins after the day of publication. */
export const isToCome = (time: Claim['time'], published: string | null): boolean => time !== null && time.from !== null && time.from.length < DAY_LENGTH && published !== null && time.from > published;
