import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea, TextInput } from "~/ui/form/field";
import { deskWords } from "~/ui/desk/desk.messages";
import { cancellationMessages } from "../../cancellation/cancellation.messages";
import type { SeatGroup } from "../../cancellation/cancellation.queries.server";
import { seatErrors, SeatFields } from "../../cancellation/components/seat-fields";
import { FoldedCancellationTerms } from "~/features/ordering/terms/components/cancellation-terms";
import type { CancellationStep } from "~/features/ordering/terms/sales-terms";
import { type CancelAnswer, type CancelFields, shareChoices } from "../cancel-form";
import { refundDeskMessages } from "../refund-desk.messages";

/** First step at the desk: which seats, how much of their price comes back, and why. */
export function CancelSeatsForm({
  order: { id, cancellation },
  groups,
  values,
  faults = {},
}: {
  order: { id: string; cancellation: readonly CancellationStep[] };
  groups: readonly SeatGroup[];
  values: CancelFields;
  faults?: CancelAnswer["faults"];
}) {
  const locale = useLocale();
  const [t, words] = [refundDeskMessages[locale], cancellationMessages[locale]];
  const errors: Record<string, string | undefined> = {
    ...seatErrors(groups, faults.seats, words),
    share: faults.seats?.all && words.chooseSome,
    percent: faults.share && t.shareInvalid,
    reason: faults.reason && t.refusals[faults.reason],
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="sc-measure">{t.cancelWhat}</p>
      <form method="post" action={`/desk/orders/${id}/cancel`} className="sc-form" noValidate>
        {groups.map((group) => (
          <SeatFields
            key={group.key}
            group={group}
            choice={values.choice}
            error={errors[`free-${group.key}`]}
          />
        ))}
        <RadioGroup
          name="share"
          label={t.share}
          error={errors.share}
          defaultValue={values.share || "terms"}
          choices={shareChoices.map((value) => ({ value, label: t.shares[value] }))}
        />
        <TextInput
          name="percent"
          label={t.percent}
          hint={t.percentHint}
          error={errors.percent}
          defaultValue={values.percent}
          inputMode="decimal"
          width="short"
          maxLength={10}
        />
        <FoldedCancellationTerms steps={cancellation} />
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          hint={t.reasonHint}
          error={errors.reason}
          defaultValue={values.reason}
          rows={3}
        />
        <Actions>
          <Button>{t.next}</Button>
          <ButtonLink look="quiet" href={`/desk/orders/${id}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
