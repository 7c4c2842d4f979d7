import { useLocale } from "~/i18n/locale-context";
import type { CancellationStep } from "../sales-terms";
import { cancellationInWords } from "../cancellation-text";
import { termsMessages } from "../terms.messages";

/** What comes back of a seat that is cancelled, in words. */
export function CancellationTerms({ steps }: { steps: readonly CancellationStep[] }) {
  return (
    <ul className="sc-list">
      {cancellationInWords(steps, useLocale()).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The same, folded up under the question that it answers. */
export function FoldedCancellationTerms({ steps }: { steps: readonly CancellationStep[] }) {
  return (
    <details>
      <summary>{termsMessages[useLocale()].cancelling}</summary>
      <CancellationTerms steps={steps} />
    </details>
  );
}
