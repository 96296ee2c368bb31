import type { VerbForm } from './claim-language';

/** The forms of a verb that one word may be ("cut": its base, its past and its participle). Fields and no set: hardly anything is asked of a word as often. */
export class VerbForms {
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly ing: boolean;

  constructor(forms: readonly VerbForm[]) {
    this.base = forms.includes('base');
    this.third = forms.includes('third');
    this.past = forms.includes('past');
    this.participle = forms.includes('participle');
    this.ing = forms.includes('ing');
  }

  /** Whether a form is one of them, where it is not known beforehand which is asked for. */
  has(form: VerbForm): boolean {
    return this[form];
  }
}
