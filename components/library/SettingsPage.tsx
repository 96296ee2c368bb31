import type { JSX } from 'preact';
import { ENGINE_NAME } from '../LookElsewhere';
import { useWords } from '../words-context';

/** The part of the settings that this page changes; the names are those of lib/settings. */
interface SettingsForm {
  level: 'off' | 'badge' | 'marks' | 'all';
  quietHosts: readonly string[];
  searchEngines: readonly (keyof typeof ENGINE_NAME)[];
  links: boolean;
  memory: { on: boolean; keepDays: number | null; neverHosts: readonly string[] };
  language: string | null;
  trace: boolean;
}

interface SettingsPageProps {
  settings: SettingsForm;
  /** Names of settings that a school has fixed. */
  fixed: readonly string[];
  /** Sites that a school has switched off; nobody can switch them on here. */
  fixedHosts?: readonly string[];
  engines: readonly (keyof typeof ENGINE_NAME)[];
  languages: readonly string[];
  /** Keys that are set, by the name of their command in the manifest. */
  keys: Readonly<Record<string, string>>;
  /** Given how the new settings come from those that are set by then, which another press may have changed since this was drawn. */
  onChange(change: (now: SettingsForm) => Partial<SettingsForm>): void;
}

/** Words of the commands, in the order of use; in the language of this page, where the browser's own words may be of another. */
const COMMANDS = { 'next-claim': 'commands.next', 'previous-claim': 'commands.previous', 'open-claim': 'commands.open', 'close-claim': 'commands.close', 'toggle-lateral': 'commands.toggle' } as const;

const LEVELS = ['all', 'marks', 'badge', 'off'] as const;

/** All that can be set; each change is kept at once and nothing changes by itself. */
export function SettingsPage({ settings, fixed, fixedHosts = [], engines, languages, keys, onChange }: SettingsPageProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <h1>{words.t('library.pages.settings')}</h1>
      <p class="muted">{words.t('library.settings.intro')}</p>
      {fixed.length > 0 && <p class="strong">{words.t('library.settings.fixed')}</p>}
      <form class="lib-form" onSubmit={(event) => event.preventDefault()}>
        <fieldset disabled={fixed.includes('level')}>
          <legend>{words.t('library.settings.level')}</legend>
          {LEVELS.map((level) => (
            <label key={level}>
              <input type="radio" name="level" value={level} checked={settings.level === level} onChange={() => onChange(() => ({ level }))} />
              <span>{words.t(`library.settings.levels.${level}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words.t('library.settings.quiet')}</legend>
          {settings.quietHosts.length === 0 && <p class="muted">{words.t('library.settings.quietNone')}</p>}
          {settings.quietHosts.map((host) => (
            <div key={host} class="lib-line">
              {host}
              {!fixedHosts.includes(host) && <button type="button" class="btn btn-quiet" onClick={() => onChange(({ quietHosts }) => ({ quietHosts: quietHosts.filter((other) => other !== host) }))}>{words.t('library.settings.readAgain')}</button>}
            </div>
          ))}
        </fieldset>
        <fieldset disabled={fixed.includes('memory')}>
          <legend>{words.t('library.pages.memory')}</legend>
          <label>
            <input type="checkbox" checked={settings.memory.on} onChange={({ currentTarget: { checked } }) => onChange(({ memory }) => ({ memory: { ...memory, on: checked } }))} />
            <span>{words.t('library.memory.switchOn')}</span>
          </label>
          <p class="meta">{words.t('library.memory.what')} <a href="#/memory">{words.t('library.settings.memoryMore')}</a></p>
        </fieldset>
        <fieldset disabled={fixed.includes('links') || fixed.includes('searchEngines')}>
          <legend>{words.t('else.title')}</legend>
          <label>
            <input type="checkbox" checked={settings.links} onChange={({ currentTarget: { checked } }) => onChange(() => ({ links: checked }))} />
            <span>{words.t('library.settings.links')}</span>
          </label>
          {engines.map((engine) => (
            <label key={engine}>
              <input
                type="checkbox"
                checked={settings.searchEngines.includes(engine)}
                disabled={!settings.links}
                onChange={({ currentTarget: { checked } }) => onChange(({ searchEngines }) => ({ searchEngines: engines.filter((other) => (other === engine ? checked : searchEngines.includes(other))) }))}
              />
              <span>{words.t(ENGINE_NAME[engine])}</span>
            </label>
          ))}
        </fieldset>
        <fieldset disabled={fixed.includes('language')}>
          <legend>{words.t('library.settings.language')}</legend>
          <select class="field" aria-label={words.t('library.settings.language')} value={settings.language ?? ''} onChange={({ currentTarget: { value } }) => onChange(() => ({ language: value || null }))}>
            <option value="">{words.t('library.settings.browserLanguage')}</option>
            {languages.map((code) => <option key={code} value={code}>{words.language(code)}</option>)}
          </select>
        </fieldset>
        <fieldset>
          <legend>{words.t('library.settings.shortcuts')}</legend>
          <dl class="facts">{Object.entries(COMMANDS).map(([name, word]) => [<dt key={`${name}-name`}>{words.t(word)}</dt>, <dd key={name}>{keys[name] || words.t('library.settings.noKeys')}</dd>])}</dl>
          <p class="meta">{words.t('library.settings.remap')}</p>
        </fieldset>
        <fieldset>
          <legend>{words.t('library.settings.testers')}</legend>
          <label>
            <input type="checkbox" checked={settings.trace} onChange={({ currentTarget: { checked } }) => onChange(() => ({ trace: checked }))} />
            <span>{words.t('library.settings.trace')}</span>
          </label>
        </fieldset>
      </form>
    </>
  );
}
