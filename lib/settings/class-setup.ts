import { ok, problem, type Result } from '@/lib/model';
import type { Settings } from './defaults';
import { toPolicy, type Policy } from './managed';

/** What each field of a set-up takes, as a fault names it; the fields are those of a school's policy. */
const TAKES = { level: 'level', memory: 'yesNo', links: 'yesNo', language: 'language', quietHosts: 'texts', packs: 'texts' } as const satisfies Record<keyof Policy, string>;

/** What is wrong with one field of a set-up file. */
export interface SetupFault {
  /** As it stands in the file; empty where the whole file is meant. */
  field: string;
  fault: 'notJson' | 'notASetup' | 'unknown' | (typeof TAKES)[keyof typeof TAKES];
}

/** Longest file taken, in UTF-16 units: five thousand hosts have room. */
const MAX_FILE = 1_000_000;

const isField = (name: string): name is keyof Policy => Object.hasOwn(TAKES, name);

/**
 * The set-up in the text of a file, of the same shape as the policy that a school can preload; or all that is wrong with
 * it, as `detail`: JSON of `SetupFault[]`. Nothing is taken in of a file with a fault: half a set-up would look like a whole one.
 */
export function readSetup(text: string, languages: readonly string[]): Result<Policy> {
  const refuse = (...faults: readonly SetupFault[]): Result<Policy> => problem('not-a-setup', JSON.stringify(faults));
  if (text.length > MAX_FILE) return refuse({ field: '', fault: 'notASetup' });
  let held: unknown;
  try {
    held = JSON.parse(text);
  } catch {
    return refuse({ field: '', fault: 'notJson' });
  }
  if (typeof held !== 'object' || held === null || Array.isArray(held) || Object.keys(held).length === 0) return refuse({ field: '', fault: 'notASetup' });
  const setup = toPolicy(held as Record<string, unknown>);
  const faults = Object.keys(held).flatMap((field): SetupFault[] => {
    if (!isField(field)) return [{ field, fault: 'unknown' }];
    const takes = Object.hasOwn(setup, field) && (field !== 'language' || languages.includes(setup.language!));
    return takes ? [] : [{ field, fault: TAKES[field] }];
  });
  return faults.length > 0 ? refuse(...faults) : ok(setup);
}

/** The faults that `readSetup` found. */
export const faultsOfSetup = (detail: string): readonly SetupFault[] => JSON.parse(detail) as SetupFault[];

/** What is set here as a set-up that another browser can take in. */
export const setupOf = ({ level, memory, links, language, quietHosts }: Settings, packs: readonly string[]): Policy => ({
  level,
  memory: memory.on,
  links,
  ...(language === null ? {} : { language }),
  quietHosts,
  packs,
});

/** The set-up as the text of a file. */
export const setupText = (setup: Policy): string => `${JSON.stringify(setup, null, 2)}\n`;
