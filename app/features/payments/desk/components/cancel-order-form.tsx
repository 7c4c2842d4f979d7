import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import type { ReasonFault } from "~/lib/text/reason";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Checkbox } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea } from "~/ui/form/field";
import { deskWords } from "~/ui/desk/desk.messages";
import { refundDeskMessages } from "../refund-desk.messages";

/** Says what cancelling an order does, asks why, and offers to give the money back at once. */
export function CancelOrderForm({
  order: { id, leftCents, currency },
  answer,
}: {
  order: { id: string; leftCents: number; currency: string };
  answer?: { reason: string; alsoRefund: boolean; fault: ReasonFault };
}) {
  const locale = useLocale();
  const t = refundDeskMessages[locale];
  const error = answer && t.refusals[answer.fault];
  return (
    <>
      <ErrorSummary errors={{ reason: error }} />
      <p className="sc-measure">{t.cancelWhat}</p>
      <form method="post" action={`/desk/orders/${id}/cancel`} className="sc-form" noValidate>
        <input type="hidden" name="left" value={leftCents} />
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          hint={t.reasonHint}
          error={error}
          defaultValue={answer?.reason}
          rows={3}
        />
        {leftCents > 0 && (
          <Checkbox
            name="alsoRefund"
            value="yes"
            label={t.alsoRefund(formatMoney(leftCents, currency, locale))}
            defaultChecked={answer?.alsoRefund ?? true}
          />
        )}
        <Actions>
          <Button look="danger">{t.cancelButton}</Button>
          <ButtonLink look="quiet" href={`/desk/orders/${id}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
