import { useLocale } from "~/i18n/locale-context";
import { formatInstant, formatPlainDate } from "~/lib/dates";
import { formatMoney } from "~/lib/money";
import { ibanInFours } from "~/lib/registration/iban";
import { deskWords } from "~/ui/desk/desk.messages";
import { DefinitionList } from "~/ui/table";
import { Notice } from "~/ui/notice";
import { entryMessages } from "../entry.messages";
import type { EntryDetail } from "../entry.queries.server";

/** What the bank says of a booking, and what staff decided on it. */
export function EntryFactList({ entry }: { entry: EntryDetail }) {
  const locale = useLocale();
  const t = entryMessages[locale];
  const money = (cents: number) => formatMoney(cents, entry.currency, locale);
  const { status, decidedAt, decidedBy, leftCents, amountCents, counterpartyIban, note } = entry;
  const filter = { OPEN: amountCents > 0 ? "in" : "out", MATCHED: "matched", SET_ASIDE: "setAside" } as const;
  return (
    <>
      {entry.isReversal && <Notice kind="warning">{t.isReversal}</Notice>}
      <DefinitionList
        items={[
          [t.amount, money(amountCents)],
          [t.left, status === "OPEN" && leftCents !== amountCents ? money(leftCents) : null],
          [t.booked, formatPlainDate(entry.bookedOn, locale, "UTC")],
          [t.who, entry.counterparty],
          [
            t.account,
            /^[A-Z]{2}\d{2}/.test(counterpartyIban) ? ibanInFours(counterpartyIban) : counterpartyIban,
          ],
          [t.what, entry.description],
          [
            deskWords[locale].status,
            <>
              {t.filters[filter[status]]}
              {decidedAt && decidedBy && (
                <>
                  <br />
                  <small>{t.decided(decidedBy, formatInstant(decidedAt, locale))}</small>
                </>
              )}
            </>,
          ],
          [t.note, note],
        ]}
      />
    </>
  );
}
