import { useLocale } from "~/i18n/locale-context";
import type { CancellationStep } from "../sales-terms";
import { cancellationInWords } from "../cancellation-text";

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
