import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Notice } from "~/ui/notice";
import { FoldedCancellationTerms } from "~/features/ordering/terms/components/cancellation-terms";
import type { CancellationStep } from "~/features/ordering/terms/sales-terms";
import { cancellationMessages } from "../cancellation.messages";
import type { SeatChoice, SeatChoiceFault } from "../cancellation-form";
import type { SeatGroup } from "../cancellation.queries.server";
import { seatErrors, SeatFields } from "./seat-fields";

export interface ChooseSeatsProps {
  groups: readonly SeatGroup[];
  cancellation: readonly CancellationStep[];
  back: string;
  choice?: SeatChoice;
  faults?: Record<string, SeatChoiceFault>;
}

/** First step: so many of the free seats of each group, and the others by name. */
export function ChooseSeats({ groups, cancellation, back, choice, faults = {} }: ChooseSeatsProps) {
  const t = cancellationMessages[useLocale()];
  const errors = seatErrors(groups, faults, t);
  return (
    <>
      <ErrorSummary errors={errors} />
      {faults.all && <Notice kind="error">{t.chooseSome}</Notice>}
      <p className="sc-measure">{t.orgIntro}</p>
      <FoldedCancellationTerms steps={cancellation} />
      <form method="post" className="sc-form" noValidate>
        {groups.map((group) => (
          <SeatFields key={group.key} group={group} choice={choice} error={errors[`free-${group.key}`]} />
        ))}
        <Actions>
          <Button name="intent" value="next">
            {t.next}
          </Button>
          <ButtonLink look="quiet" href={back}>
            {t.keep}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
