import { readSettings, watchSettings } from '@/lib/settings/settings';
import { showIcon } from '@/lib/toolbar/show-icon';

/** Keeps the icon of all tabs hollow while Lateral is switched off everywhere. Browsers forget it at their end, so it is set at every start of the worker. */
export function followLevel(): void {
  const show = ({ level }: { level: string }): void => void showIcon(level === 'off' ? 'off' : 'idle').catch(() => undefined);
  void readSettings().then(show);
  watchSettings(show);
}
