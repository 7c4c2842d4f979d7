import { invoiceNumberOf } from "../../matching/references";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney, toMoneyInput } from "~/lib/money";
import { Actions, Button } from "~/ui/form/button";
import { TextInput } from "~/ui/form/field";
import { Table } from "~/ui/table";
import { entryMessages } from "../entry.messages";
import type { EntryAnswer } from "../entry-form";
import type { EntryDetail, Suggestion } from "../entry.queries.server";

/** Orders that a booking may be about, each with its button; and a form for any other. */
export function AssignForms({ entry, answer }: { entry: EntryDetail; answer?: EntryAnswer }) {
  const locale = useLocale();
  const t = entryMessages[locale];
  const { currency, suggestions } = entry;
  const left = Math.abs(entry.leftCents);
  const error = (name: string) => {
    const fault = answer?.faults[name];
    return fault && t.refusals[fault];
  };
  return (
    <>
      <section className="sc-stack">
        <h2>{t.suggestions}</h2>
        {suggestions.length === 0 ? (
          <p>{t.noSuggestions}</p>
        ) : (
          <SuggestionTable suggestions={suggestions} left={entry.leftCents} currency={currency} />
        )}
      </section>
      <section className="sc-stack">
        <h2>{t.other}</h2>
        <form method="post" className="sc-form" noValidate>
          <input type="hidden" name="left" value={entry.leftCents} />
          <TextInput
            name="order"
            label={t.number}
            error={error("order")}
            defaultValue={answer?.values.order}
            autoComplete="off"
            maxLength={60}
          />
          <TextInput
            name="amount"
            label={t.assignAmount}
            hint={t.assignHint(formatMoney(left, currency, locale))}
            error={error("amount")}
            defaultValue={answer?.values.amount || toMoneyInput(left, locale)}
            inputMode="decimal"
            width="short"
            maxLength={30}
          />
          <Actions>
            <Button look="secondary" name="intent" value="assign">
              {t.assign}
            </Button>
          </Actions>
        </form>
      </section>
    </>
  );
}

function SuggestionTable({
  suggestions,
  left,
  currency,
}: {
  suggestions: readonly Suggestion[];
  left: number;
  currency: string;
}) {
  const locale = useLocale();
  const t = entryMessages[locale];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  return (
    <Table
      caption={t.suggestions}
      hideCaption
      rows={suggestions}
      rowKey={({ id }) => id}
      columns={[
        {
          label: t.orders,
          rowHeader: true,
          cell: ({ id, number, invoice, organisation }) => (
            <>
              <a href={`/desk/orders/${id}`}>{number}</a>
              {invoice && `, ${invoiceNumberOf(invoice)}`}
              <br />
              <small>{organisation}</small>
            </>
          ),
        },
        { label: t.suggested, cell: ({ because }) => because.map((kind) => t.because[kind]).join(", ") },
        {
          label: t.open,
          number: true,
          cell: ({ openCents }) => (openCents < 0 ? t.owed(money(-openCents)) : money(openCents)),
        },
        {
          label: t.assign,
          cell: ({ number, amountCents }) =>
            amountCents > 0 && (
              <form method="post">
                <input type="hidden" name="left" value={left} />
                <input type="hidden" name="order" value={number} />
                <input type="hidden" name="amount" value={toMoneyInput(amountCents, locale)} />
                <Button small look="secondary" name="intent" value="assign">
                  {t.assignTo(money(amountCents), number)}
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}
