import { useLocale } from "~/i18n/locale-context";
import { Panel } from "~/ui/card";
import { Actions, Button } from "~/ui/form/button";
import { cancellationMessages } from "../cancellation.messages";
import type { QuoteView, SeatView } from "../cancellation.queries.server";
import { HiddenSeats } from "./hidden-seats";
import { type CreditedOrder, WhatComes } from "./what-comes";

/** Second step for an organisation: what it comes to and what happens, before it is done. */
export function ConfirmSeats({
  order,
  seats,
  quote,
}: {
  order: CreditedOrder;
  seats: readonly Pick<SeatView, "id" | "state">[];
  quote: QuoteView;
}) {
  const t = cancellationMessages[useLocale()];
  return (
    <form method="post" className="sc-form">
      <HiddenSeats seats={seats} shownCents={quote.creditCents} />
      <Panel title={t.orgConfirmTitle(seats.length)}>
        <WhatComes order={order} quote={quote} owed={order.isPaidOnline ? t.owedOnline : t.owedByBank} />
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
