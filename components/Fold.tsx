import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

/** Something that is there when asked for: its content is made only while it is open, so that what nobody opens costs nothing. */
export function Fold({ summary, children }: { summary: string; children(): ComponentChildren }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
