import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isolate } from '@/lib/format/isolate';
import type { PackSummary } from '@/lib/model';
import { useWords } from '../words-context';
import { type ExportForm, ExportLine } from './ExportLine';
import { PackDrop, type PackDropProps } from './PackDrop';
import { ScopePanel } from './ScopePanel';

export interface PacksPageProps {
  packs: readonly PackSummary[];
  /** What the last thing asked has told: why it failed; null where there is nothing to say. */
  notice: string | null;
  /** Id of the pack whose scope card is shown. */
  open: string | null;
  drop: PackDropProps;
  /** Null switches all packs. */
  onSwitch(packId: string | null, on: boolean): void;
  /** Null saves all packs. */
  onExport(packId: string | null, form: ExportForm): void;
  onRemove(packId: string): void;
}

/** Whether a pack is compared with. It stands as the reader has set it while the store is asked, and as it is once the packs are read anew. */
function PackBox({ pack, onSwitch }: { pack: PackSummary; onSwitch(on: boolean): void }): JSX.Element {
  const words = useWords();
  const [set, setBox] = useState<{ of: PackSummary; on: boolean } | null>(null);
  const on = set?.of === pack ? set.on : pack.on;
  const change = (next: boolean): void => {
    setBox({ of: pack, on: next });
    onSwitch(next);
  };
  return (
    <label>
      <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} />{' '}
      <span class="vh">{pack.scope.title}: </span>{words.t(on ? 'library.packs.on' : 'library.packs.off')}
    </label>
  );
}

/** All packs: what each covers, whether it is compared with, and the door for new ones. */
export function PacksPage({ packs, notice, open, drop, onSwitch, onExport, onRemove }: PacksPageProps): JSX.Element {
  const words = useWords();
  const door = useRef<HTMLDivElement>(null);
  const shown = packs.find(({ scope }) => scope.id === open) ?? packs[0];
  return (
    <div class="lib-cols">
      <div>
        <h1>{words.n('library.packs.title', packs.length)}</h1>
        <p class="muted">{words.t('library.packs.intro')}</p>
        {notice !== null && <p role="alert" class="strong">{notice}</p>}
        {/* in a narrow window the door stands below all packs */}
        <div class="acts lib-narrow"><button type="button" class="btn" onClick={() => door.current?.scrollIntoView()}>{words.t('library.import.title')}</button></div>
        {packs.length > 0 && <ExportLine what={words.t('library.export.allPacks')} onExport={(form) => onExport(null, form)} />}
        {packs.length > 1 && (
          <div class="lib-export">
            {packs.some(({ on }) => on) && <button type="button" class="btn btn-quiet" onClick={() => onSwitch(null, false)}>{words.t('library.packs.allOff')}</button>}
            {packs.some(({ on }) => !on) && <button type="button" class="btn btn-quiet" onClick={() => onSwitch(null, true)}>{words.t('library.packs.allOn')}</button>}
          </div>
        )}
        {packs.length > 0 && <table class="lib-rows">
          <thead>
            <tr>
              <th scope="col">{words.t('library.packs.pack')}</th>
              <th scope="col">{words.t('library.stories.holds')}</th>
              <th scope="col">{words.t('library.packs.compared')}</th>
            </tr>
          </thead>
          <tbody>
            {packs.map((pack) => (
              <tr key={pack.scope.id}>
                <th scope="row">
                  <a class="lib-story" href={`#/packs/${encodeURIComponent(pack.scope.id)}`} aria-current={pack === shown ? 'true' : undefined}>{pack.scope.title}</a>
                  <div class="meta num">{[words.days(pack.scope.from, pack.scope.to), words.t(`library.packs.from.${pack.provenance}`)].filter((part) => part !== null).map(isolate).join(' · ')}</div>
                </th>
                <td class="lib-holds num">{words.n('count.articles', pack.articles)}<br />{words.n('count.claims', pack.claims)}</td>
                <td><PackBox pack={pack} onSwitch={(on) => onSwitch(pack.scope.id, on)} /></td>
              </tr>
            ))}
          </tbody>
        </table>}
      </div>
      <aside>
        <div ref={door}><PackDrop {...drop} /></div>
        {shown && <ScopePanel key={shown.scope.id} pack={shown} onSwitch={(on) => onSwitch(shown.scope.id, on)} onExport={(form) => onExport(shown.scope.id, form)} onRemove={() => onRemove(shown.scope.id)} />}
      </aside>
    </div>
  );
}
