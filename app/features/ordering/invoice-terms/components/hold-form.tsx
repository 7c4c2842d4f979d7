import { useLocale } from "~/i18n/locale-context";
import type { ReasonFault } from "~/lib/text/reason";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextArea, TextInput } from "~/ui/form/field";
import { holdMessages } from "../hold.messages";

export type HoldFault = ReasonFault | "untilMissing" | "notLater" | "tooLate";

/** Staff decide on the seats of an order: hold them until a day, or give them free, each with a reason. */
export function HoldForm({
  id,
  mayRelease,
  answer,
}: {
  id: string;
  /** There is no invoice. */
  mayRelease: boolean;
  answer?: { until: string; reason: string; faults: Partial<Record<"until" | "reason", HoldFault>> };
}) {
  const locale = useLocale();
  const t = holdMessages[locale];
  const [until, reason] = (["until", "reason"] as const).map((field) => {
    const fault = answer?.faults[field];
    return fault && t.faults[fault];
  });
  return (
    <>
      <ErrorSummary errors={{ until, reason }} />
      <form method="post" action={`/desk/orders/${id}/hold`} className="sc-form" noValidate>
        <TextInput
          type="date"
          name="until"
          label={t.until}
          hint={t.untilHint}
          error={until}
          defaultValue={answer?.until}
          width="short"
        />
        <TextArea
          name="reason"
          label={deskWords[locale].reason}
          hint={t.reasonHint}
          error={reason}
          defaultValue={answer?.reason}
          rows={3}
        />
        <Actions>
          <Button name="intent" value="extend">
            {t.extend}
          </Button>
          {mayRelease && (
            <Button look="danger" name="intent" value="release">
              {t.release}
            </Button>
          )}
          <ButtonLink look="quiet" href={`/desk/orders/${id}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
      <p className="sc-measure">{mayRelease ? t.releaseMeans : t.invoiced}</p>
    </>
  );
}
