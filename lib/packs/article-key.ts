import { hash48 } from '@/lib/text/hash-text';

const TWELVE_HEX = /^[0-9a-f]{12}$/;

/**
 * The key of a report's article: `pack/report` with twelve hex digits, those of the report's id where it is made so, else 48 bits
 * of it. Short enough for the store to keep a million of them in packed lists, and the same in every version of the pack.
 */
export const articleKeyOf = (packId: string, reportId: string): string => `${packId}/${TWELVE_HEX.test(reportId) ? reportId : hash48(reportId).toString(16).padStart(12, '0')}`;
