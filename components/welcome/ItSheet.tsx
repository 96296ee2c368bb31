import type { JSX } from 'preact';
import { useWords } from '../words-context';
import { NetworkReceipt, type ReceiptFacts } from './NetworkReceipt';

interface ItSheetProps {
  name: string;
  version: string;
  id: string;
  receipt: ReceiptFacts;
  /** Names of the settings that a policy can fix, with what they take, from the managed schema. */
  policies: readonly { name: string; type: string; description: string }[];
  /** A policy file for a class, as text. */
  example: string;
}

/** One page for a school's IT, made from the manifest and the managed schema of this very build. */
export function ItSheet({ name, version, id, receipt, policies, example }: ItSheetProps): JSX.Element {
  const words = useWords();
  // The schema itself, which the browser shows to who looks up its policies, is in English.
  const described = ({ name: policy, description }: ItSheetProps['policies'][number]): JSX.Element => {
    const own = words.maybe(`it.policies.${policy}`);
    return own === null ? <td lang="en">{description}</td> : <td>{own}</td>;
  };
  return (
    <main class="page it-sheet">
      <h1>{words.t('it.title', { name, version })}</h1>
      <p class="meta">{id}</p>
      <h2>{words.t('it.what')}</h2>
      <p>{words.t('it.whatIs')}</p>
      <NetworkReceipt facts={receipt} full />
      <h2>{words.t('it.storedTitle')}</h2>
      <p>{words.t('it.stored')}</p>
      <h2>{words.t('it.verifyTitle')}</h2>
      <ol class="plain-list">{(['one', 'two', 'three'] as const).map((step) => <li key={step}>{words.t(`it.verify.${step}`)}</li>)}</ol>
      <h2>{words.t('it.policyTitle')}</h2>
      <p>{words.t('it.policy')}</p>
      <table>
        <tbody>{policies.map((policy) => <tr key={policy.name}><th scope="row"><code>{policy.name}</code></th><td>{policy.type}</td>{described(policy)}</tr>)}</tbody>
      </table>
      <pre tabIndex={0}>{example}</pre>
    </main>
  );
}
