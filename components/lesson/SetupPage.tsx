import type { JSX } from 'preact';
import { Brand } from '../Brand';
import { useWords } from '../words-context';

interface SetupPageProps {
  /** What is set in this browser. */
  level: 'off' | 'badge' | 'marks' | 'all';
  memory: boolean;
  links: boolean;
  /** Code of the chosen language; null follows the browser. */
  language: string | null;
  packs: readonly { id: string; title: string; on: boolean }[];
  /** Whether a policy fixes some of it. */
  fixed: boolean;
  /** What is wrong with the file that was chosen last. */
  faults: readonly { field: string; fault: 'notJson' | 'notASetup' | 'unknown' | 'level' | 'yesNo' | 'language' | 'texts' }[];
  /** Packs that the file named and that are not here. */
  missing: readonly string[];
  done: boolean;
  itSheet: string;
  onFile: (file: File) => void;
  onSave: () => void;
}

/** The set-up of a class: what this browser is set to, taken in from a file and given on as one. */
export function SetupPage({ level, memory, links, language, packs, fixed, faults, missing, done, itSheet, onFile, onSave }: SetupPageProps): JSX.Element {
  const words = useWords();
  const on = packs.filter((pack) => pack.on);
  const rows = [
    [words.t('library.settings.level'), words.t(`library.settings.levels.${level}`)],
    [words.t('welcome.memoryTitle'), words.t(memory ? 'setup.yes' : 'setup.no')],
    [words.t('library.settings.links'), words.t(links ? 'setup.yes' : 'setup.no')],
    [words.t('library.settings.language'), language === null ? words.t('library.settings.browserLanguage') : words.language(language)],
    [words.t('library.pages.packs'), words.t('setup.packsOn', { n: words.number(on.length), of: words.number(packs.length) })],
  ] as const;
  return (
    <main class="page">
      <Brand />
      <h1>{words.t('setup.title')}</h1>
      <p class="lede">{words.t('setup.intro')}</p>
      <div role="status">
        {done && <p class="strong">{words.t('setup.done')}</p>}
        {done && missing.length > 0 && <p>{words.t('setup.missing', { packs: missing.join(words.t('comma')) })}</p>}
      </div>
      <h2>{words.t('setup.now')}</h2>
      {fixed && <p>{words.t('library.settings.fixed')}</p>}
      <table class="rows"><tbody>{rows.map(([name, value]) => <tr key={name}><th scope="row">{name}</th><td>{value}</td></tr>)}</tbody></table>
      {on.length > 0 && on.length < packs.length && <p class="meta">{words.list(on.map(({ title }) => title))}</p>}
      <p><button type="button" class="btn" onClick={onSave}>{words.t('setup.save')}</button></p>
      <h2>{words.t('setup.load')}</h2>
      <p>{words.t('setup.loadHow')}</p>
      <label class="form-field">
        <span>{words.t('setup.file')}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {faults.length > 0 && (
        <div role="alert">
          <p>{words.t('setup.failed')}</p>
          <ul class="faults">{faults.map(({ field, fault }) => <li key={field}>{field === '' ? '' : `${field}: `}{words.t(`setup.fault.${fault}`)}</li>)}</ul>
        </div>
      )}
      <h2>{words.t('setup.school')}</h2>
      <p>{words.t('setup.schoolHow')} <a href={itSheet}>{words.t('welcome.itSheet')}</a></p>
      <p><a href="#/">{words.t('lesson.home')}</a></p>
    </main>
  );
}
