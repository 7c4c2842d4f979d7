import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Panel } from "~/ui/card";
import { Actions, Button } from "~/ui/form/button";
import { cancellationMessages } from "../cancellation.messages";
import type { CancellationView, QuoteView, SeatView } from "../cancellation.queries.server";
import { HiddenSeats } from "./hidden-seats";

/** Second step for an organisation: what it comes to and what happens, before it is done. */
export function ConfirmSeats({
  order,
  seats,
  quote,
}: {
  order: Pick<CancellationView, "currency" | "isPaidOnline" | "beforeInvoice" | "isInvoiced" | "amountCents">;
  seats: readonly Pick<SeatView, "id" | "state">[];
  quote: QuoteView;
}) {
  const t = cancellationMessages[useLocale()];
  return (
    <form method="post" className="sc-form">
      <HiddenSeats seats={seats} shownCents={quote.creditCents} />
      <Panel title={t.orgConfirmTitle(seats.length)}>
        <WhatComes order={order} quote={quote} />
      </Panel>
      <p className="sc-measure">{t.orgWhat}</p>
      <Actions>
        <Button look="danger" name="intent" value="cancel">
          {t.orgConfirm(seats.length)}
        </Button>
        <Button look="quiet" name="intent" value="adjust">
          {t.adjust}
        </Button>
      </Actions>
    </form>
  );
}

/** What is credited, on which paper, what goes back and what is still to be paid. */
function WhatComes({
  order: { currency, isPaidOnline, beforeInvoice, isInvoiced, amountCents },
  quote: { creditCents, owedCents, toPayCents },
}: {
  order: Parameters<typeof ConfirmSeats>[0]["order"];
  quote: QuoteView;
}) {
  const locale = useLocale();
  const t = cancellationMessages[locale];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const paper = isInvoiced ? t.byCreditNote : beforeInvoice ? t.byInvoice : t.byReceipt;
  return (
    <ul className="sc-list">
      {amountCents > 0 && <li>{creditCents > 0 ? t.credited(money(creditCents)) : t.creditedNothing}</li>}
      {(creditCents > 0 || (beforeInvoice && toPayCents > 0)) && <li>{paper}</li>}
      {owedCents > 0 && <li>{(isPaidOnline ? t.owedOnline : t.owedByBank)(money(owedCents))}</li>}
      {toPayCents > 0 && <li>{t.toPay(money(toPayCents))}</li>}
    </ul>
  );
}
