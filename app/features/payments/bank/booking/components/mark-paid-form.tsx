import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import type { OrderBalance } from "../../entries/entry.queries.server";
import { writtenMoneyMessages } from "../written-money.messages";

export interface MarkAnswer {
  reason: string;
  fault: keyof (typeof writtenMoneyMessages)["nl"]["refusals"];
}

/** Says what marking an order as paid does, and asks how staff know. */
export function MarkPaidForm({ order, answer }: { order: OrderBalance; answer?: MarkAnswer }) {
  const locale = useLocale();
  const t = writtenMoneyMessages[locale];
  const money = formatMoney(order.openCents, order.currency, locale);
  const error = answer && t.refusals[answer.fault];
  return (
    <>
      <ErrorSummary errors={{ reason: error }} />
      <p className="sc-measure">{t.markWhat(money)}</p>
      <form method="post" className="sc-form" noValidate>
        <input type="hidden" name="open" value={order.openCents} />
        <TextArea
          name="reason"
          label={t.markReason}
          hint={t.markHint}
          error={error}
          defaultValue={answer?.reason}
          rows={3}
        />
        <Actions>
          <Button>{t.markButton(money)}</Button>
          <ButtonLink look="quiet" href={`/desk/orders/${order.id}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
