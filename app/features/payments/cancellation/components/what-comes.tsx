import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { cancellationMessages } from "../cancellation.messages";
import type { CancellationView, QuoteView } from "../cancellation.queries.server";

/** An order as far as what cancelling comes to depends on it. */
export type CreditedOrder = Pick<
  CancellationView,
  "currency" | "isPaidOnline" | "beforeInvoice" | "isInvoiced" | "amountCents"
>;

/** What is credited, on which paper, what is then owed (`owed` says it) and what is still to be paid. */
export function WhatComes({
  order: { currency, beforeInvoice, isInvoiced, amountCents },
  quote: { creditCents, owedCents, toPayCents },
  owed,
}: {
  order: CreditedOrder;
  quote: QuoteView;
  owed: (money: string) => string;
}) {
  const locale = useLocale();
  const t = cancellationMessages[locale];
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const paper = isInvoiced ? t.byCreditNote : beforeInvoice ? t.byInvoice : t.byReceipt;
  const hasPaper = creditCents > 0 || (beforeInvoice && toPayCents > 0);
  return (
    <ul className="sc-list">
      {amountCents > 0 && <li>{creditCents > 0 ? t.credited(money(creditCents)) : t.creditedNothing}</li>}
      {hasPaper && (!beforeInvoice || toPayCents > 0) && <li>{paper}</li>}
      {owedCents > 0 && <li>{owed(money(owedCents))}</li>}
      {toPayCents > 0 && <li>{t.toPay(money(toPayCents))}</li>}
    </ul>
  );
}
