import type { JSX } from 'preact';

/** The lines of a text field that say something. */
export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export const Field = ({ label, value, onChange, type = 'text' }: FieldProps & { type?: 'text' | 'number' | 'date' }): JSX.Element => (
  <label class="form-field"><span>{label}</span><input type={type} value={value} onInput={(event) => onChange(event.currentTarget.value)} /></label>
);

/** A field of several lines. What is typed stays as typed until the field is left: empty lines are only dropped then. */
export const TextArea = ({ label, value, onChange }: FieldProps): JSX.Element => (
  <label class="form-field"><span>{label}</span><textarea value={value} onChange={(event) => onChange(event.currentTarget.value)} /></label>
);
