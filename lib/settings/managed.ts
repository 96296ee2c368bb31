import { browser } from 'wxt/browser';
import { isLevel, type Settings } from './defaults';
import { toSettings } from './to-settings';

/** What a school may have fixed by policy; the shape is that of assets/public/managed-schema.json. */
export interface Policy {
  level?: Settings['level'];
  memory?: boolean;
  links?: boolean;
  language?: string;
  quietHosts?: readonly string[];
  packs?: readonly string[];
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The policy in what the browser holds; what is of another shape is left out. */
export function toPolicy(held: Readonly<Record<string, unknown>>): Policy {
  const { level, memory, links, language, quietHosts, packs } = held;
  return {
    ...(isLevel(level) ? { level } : {}),
    ...(typeof memory === 'boolean' ? { memory } : {}),
    ...(typeof links === 'boolean' ? { links } : {}),
    ...(typeof language === 'string' && /^[a-z]{2}$/.test(language) ? { language } : {}),
    ...(isTexts(quietHosts) ? { quietHosts } : {}),
    ...(isTexts(packs) ? { packs } : {}),
  };
}

/** What is fixed on this machine; nothing where the browser knows no policy for us (Firefox rejects then). */
export async function readPolicy(): Promise<Policy> {
  try {
    return toPolicy(await browser.storage.managed.get());
  } catch {
    return {};
  }
}

/** The settings with what the policy fixes put over them. */
export const underPolicy = (settings: Settings, policy: Policy): Settings => toSettings({
  ...settings,
  ...(policy.level === undefined ? {} : { level: policy.level }),
  ...(policy.links === undefined ? {} : { links: policy.links }),
  ...(policy.language === undefined ? {} : { language: policy.language }),
  ...(policy.quietHosts === undefined ? {} : { quietHosts: [...new Set([...settings.quietHosts, ...policy.quietHosts])] }),
  ...(policy.memory === undefined ? {} : { memory: { ...settings.memory, on: policy.memory } }),
}, settings);

/** Whether whoever manages the browser has switched Lateral off: everywhere, or on the pages of this host. */
export const isOffByPolicy = ({ level, quietHosts }: Policy, host: string | null): boolean => level === 'off' || (host !== null && (quietHosts ?? []).includes(host));

/** Names of the settings that cannot be changed here. */
export const fixedBy = (policy: Policy): readonly string[] => Object.keys(policy);
