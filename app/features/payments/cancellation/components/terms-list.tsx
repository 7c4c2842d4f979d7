import { useLocale } from "~/i18n/locale-context";
import { cancellationMessages } from "../cancellation.messages";

/** When how much comes back, step by step. */
export function TermsList({ terms }: { terms: readonly string[] }) {
  const t = cancellationMessages[useLocale()];
  return (
    <details>
      <summary>{t.termsTitle}</summary>
      <ul className="sc-list">
        {terms.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </details>
  );
}
