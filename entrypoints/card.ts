import { h, render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/assets/card.css?inline';
import { offerCard } from '@/lib/card/card-slot';
import { createCardHost } from '@/lib/card/show-card';

/** Put into a page when its first card opens. */
export default defineUnlistedScript(() =>
  offerCard(
    createCardHost(document.documentElement, css, (into, { comparison }) => {
      render(h('div', { class: 'card', role: 'dialog', 'aria-modal': 'false' }, h('p', { class: 'top' }, h('span', { class: 'q' }, comparison.claim.quote))), into);
      return () => render(null, into);
    }),
  ),
);
