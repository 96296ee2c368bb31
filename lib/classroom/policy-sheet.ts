import schema from '@/assets/public/managed-schema.json';

/** Names of the settings that a policy can fix, with what they take, from the managed schema. */
export const POLICIES = Object.entries(schema.properties).map(([name, { type, description }]) => ({ name, type, description }));

/** A policy for a class on shared computers, as text: nothing is kept and no link leads out. */
export const POLICY_EXAMPLE = JSON.stringify({ level: 'all', memory: false, links: false, language: 'en', packs: ['aleppo-2024', 'hong-kong-march-2019'] }, null, 2);
