import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea, TextInput } from "~/ui/form/field";
import { deskWords } from "~/ui/desk/desk.messages";
import { refundDeskMessages } from "../refund-desk.messages";
import type { RefundAnswer, RefundFault, RefundFields } from "../refund-form";

export interface RefundStepsProps {
  order: { id: string; attendeeName: string; currency: string; leftCents: number };
  values: RefundFields;
  answer?: RefundAnswer;
}

/** First the amount and the reason; then the same in words, to confirm. */
export function RefundSteps({ order, values, answer }: RefundStepsProps) {
  const locale = useLocale();
  const t = refundDeskMessages[locale];
  const action = `/desk/orders/${order.id}/refund`;
  const money = (cents: number) => formatMoney(cents, order.currency, locale);
  if (answer?.amountCents) {
    return (
      <form method="post" action={action} className="sc-form">
        <p>
          <strong>{t.refundConfirm(money(answer.amountCents), order.attendeeName)}</strong>
        </p>
        <p>{t.refundKeeps}</p>
        {Object.entries(answer.values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Actions>
          <Button look="danger" name="intent" value="refund">
            {t.refundButton(money(answer.amountCents))}
          </Button>
          <Button look="quiet" name="intent" value="adjust">
            {t.adjust}
          </Button>
        </Actions>
      </form>
    );
  }
  const words = (fault: RefundFault) =>
    fault === "tooMuch" ? t.tooMuch(money(order.leftCents)) : t.refusals[fault];
  const errors = Object.fromEntries(
    Object.entries(answer?.faults ?? {}).map(([name, fault]) => [name, fault && words(fault)]),
  );
  const present = answer?.values ?? values;
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={action} className="sc-form" noValidate>
        <input type="hidden" name="left" value={order.leftCents} />
        <TextInput
          name="amount"
          label={t.refundAmount}
          hint={t.refundHint(money(order.leftCents))}
          error={errors.amount}
          defaultValue={present.amount}
          inputMode="decimal"
          width="short"
          maxLength={30}
        />
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          hint={t.reasonHint}
          error={errors.reason}
          defaultValue={present.reason}
          rows={3}
        />
        <Actions>
          <Button>{t.next}</Button>
          <ButtonLink look="quiet" href={`/desk/orders/${order.id}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
