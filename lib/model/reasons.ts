/** A reason in English and, where it is one of a table, its code and what was filled in. */
export interface CodedReason<Code extends string> {
  reason: string;
  code?: Code;
  fill?: Readonly<Record<string, string>>;
}

/**
 * What makes and finds the reasons of a table, code to English with `{gaps}`: `reasonFor` a code; `messageFor` its English, for where
 * there is only room for a text (a check of the schema's library, an error); `reasonOfMessage` the reason that such a text stands for.
 */
export function createReasons<Code extends string>(table: Readonly<Record<Code, string>>) {
  const byMessage = new Map<string, CodedReason<Code>>();
  const reasonFor = (code: Code, fill: Readonly<Record<string, string>> = {}): CodedReason<Code> => ({ reason: table[code].replace(/\{(\w+)\}/g, (gap, name: string) => fill[name] ?? gap), code, fill });
  return {
    reasonFor,
    messageFor(code: Code, fill: Readonly<Record<string, string>> = {}): string {
      const reason = reasonFor(code, fill);
      byMessage.set(reason.reason, reason);
      return reason.reason;
    },
    reasonOfMessage: (message: string): CodedReason<Code> => byMessage.get(message) ?? { reason: message },
  };
}
