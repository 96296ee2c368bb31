import type { JSX } from 'preact';

/** The mark and the name: two sight lines, together an eye; the dot is the claim. Symmetric, so it needs no mirroring. */
export function Brand(): JSX.Element {
  return (
    <span class="brand">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M6.4 2.6 1.6 8l4.8 5.4M9.6 2.6 14.4 8l-4.8 5.4" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round" />
        <circle cx="8" cy="8" r="2.5" fill="var(--here)" />
      </svg>
      Lateral
    </span>
  );
}
