import { useLocale } from "~/i18n/locale-context";
import { uiMessages } from "../ui.messages";

/**
 * What must be mended, above a form that came back: takes the focus when the page opens, and links to each field.
 * `errors` by field id (a field's id is its name), in the order of the form; nothing is shown when there are none.
 */
export function ErrorSummary({
  errors,
  title,
}: {
  errors: Readonly<Record<string, string | undefined>>;
  title?: string;
}) {
  const t = uiMessages[useLocale()];
  const entries = Object.entries(errors).filter(([, message]) => message);
  if (entries.length === 0) return null;
  return (
    <div
      className="sc-error-summary"
      role="alert"
      tabIndex={-1}
      autoFocus
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title ?? t.errorTitle(entries.length)}</h2>
      <ul>
        {entries.map(([id, message]) => (
          <li key={id}>
            <a href={`#${id}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
