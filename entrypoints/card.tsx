import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/assets/card.css?inline';
import { Card } from '@/components/Card';
import { WordsProvider } from '@/components/words-context';
import { offerCard } from '@/lib/card/card-slot';
import { createCardHost } from '@/lib/card/show-card';
import { readSettings } from '@/lib/settings/settings';
import { cardWords } from '@/lib/surface/card-words';

/** Put into a page when its first card opens. */
export default defineUnlistedScript(() =>
  offerCard(
    createCardHost(document.documentElement, css, async () => {
      const settings = await readSettings();
      const words = cardWords(settings.language);
      return (into, { comparison, language, onOpenPanel }, close) => {
        render(
          <WordsProvider value={words}>
            <Card comparison={comparison} language={language} links={settings.links} onOpenPanel={onOpenPanel} onClose={close} />
          </WordsProvider>,
          into,
        );
        return () => render(null, into);
      };
    }),
  ),
);
