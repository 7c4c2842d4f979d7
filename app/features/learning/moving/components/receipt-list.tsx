import { useLocale } from "~/i18n/locale-context";
import { movingMessages } from "../moving.messages";
import type { ReceiptInWords } from "../receipt-lessons.server";

/** What a move carries over, adds and withdraws, by lesson. */
export function ReceiptList({ receipt }: { receipt: Partial<ReceiptInWords> }) {
  const t = movingMessages[useLocale()];
  return (
    <>
      {(["carriedOver", "added", "withdrawn"] as const).map((kind) => {
        const lines = receipt[kind];
        if (!lines) return null;
        return (
          <section key={kind}>
            <h2>{t[kind]}</h2>
            {lines.length === 0 ? (
              <p>{t.nothing}</p>
            ) : (
              <ul>
                {lines.map(({ title, parts }) => (
                  <li key={title}>
                    {title} <small>({t.things(parts)})</small>
                  </li>
                ))}
              </ul>
            )}
            {kind === "withdrawn" && lines.length > 0 && <p>{t.withdrawnHelp}</p>}
          </section>
        );
      })}
    </>
  );
}
