import { DEFAULT_SETTINGS, isLevel, SEARCH_ENGINES, type SearchEngine, type Settings } from './defaults';

/** Hosts kept of one list; a school's list is some hundred. */
const MAX_HOSTS = 5_000;
const MAX_HOST = 253;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const hostsIn = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? [...new Set(value.filter((host): host is string => typeof host === 'string' && host !== '' && host.length <= MAX_HOST))].slice(0, MAX_HOSTS) : null;

/**
 * Settings made of whatever was stored, restored or sent: each field of the right shape is taken, every other one is as
 * `base` has it, unknown names are dropped. Never throws. Written by hand, so that no schema library travels into every page.
 */
export function toSettings(held: unknown, base: Settings = DEFAULT_SETTINGS): Settings {
  if (!isRecord(held)) return base;
  const memory = isRecord(held.memory) ? held.memory : {};
  const days = memory.keepDays;
  return {
    level: isLevel(held.level) ? held.level : base.level,
    quietHosts: hostsIn(held.quietHosts) ?? base.quietHosts,
    memory: {
      on: typeof memory.on === 'boolean' ? memory.on : base.memory.on,
      keepDays: days === null || (typeof days === 'number' && Number.isInteger(days) && days > 0 && days <= 36_500) ? days : base.memory.keepDays,
      neverHosts: hostsIn(memory.neverHosts) ?? base.memory.neverHosts,
    },
    searchEngines: Array.isArray(held.searchEngines) ? SEARCH_ENGINES.filter((engine: SearchEngine) => (held.searchEngines as readonly unknown[]).includes(engine)) : base.searchEngines,
    links: typeof held.links === 'boolean' ? held.links : base.links,
    language: held.language === null || (typeof held.language === 'string' && /^[a-z]{2}$/.test(held.language)) ? held.language : base.language,
    trace: typeof held.trace === 'boolean' ? held.trace : base.trace,
  };
}
