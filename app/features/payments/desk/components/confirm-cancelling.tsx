import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Panel } from "~/ui/card";
import { Actions, Button } from "~/ui/form/button";
import { cancellationMessages } from "../../cancellation/cancellation.messages";
import type { CancellationView } from "../../cancellation/cancellation.queries.server";
import { HiddenSeats } from "../../cancellation/components/hidden-seats";
import { WhatComes } from "../../cancellation/components/what-comes";
import type { CancelAnswer } from "../cancel-form";
import { refundDeskMessages } from "../refund-desk.messages";

/** Second step at the desk: cancelling frees the seats, refunding moves the money; one button does both. */
export function ConfirmCancelling({
  order,
  answer: { values },
  confirm: { seats, quote },
}: {
  order: CancellationView;
  answer: CancelAnswer;
  confirm: NonNullable<CancelAnswer["confirm"]>;
}) {
  const locale = useLocale();
  const [t, words] = [refundDeskMessages[locale], cancellationMessages[locale]];
  const money = formatMoney(quote.owedCents, order.currency, locale);
  const canRefund = order.isPaidOnline && quote.owedCents > 0;
  return (
    <form method="post" action={`/desk/orders/${order.id}/cancel`} className="sc-form">
      <HiddenSeats seats={seats} shownCents={quote.creditCents} />
      {(["share", "percent", "reason"] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={values[name]} />
      ))}
      <Panel title={words.orgConfirmTitle(seats.length)}>
        <WhatComes order={order} quote={quote} owed={order.isPaidOnline ? t.owedOnline : t.owedByBank} />
      </Panel>
      <Actions>
        {canRefund && (
          <Button look="danger" name="intent" value="both">
            {t.cancelAndRefund(money)}
          </Button>
        )}
        <Button look={canRefund ? "secondary" : "danger"} name="intent" value="cancel">
          {canRefund ? t.cancelAlone : words.orgConfirm(seats.length)}
        </Button>
        <Button look="quiet" name="intent" value="adjust">
          {t.adjust}
        </Button>
      </Actions>
    </form>
  );
}
