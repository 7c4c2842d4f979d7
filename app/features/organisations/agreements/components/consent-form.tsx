import { useLocale } from "~/i18n/locale-context";
import { formatPlainDate } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { Notice } from "~/ui/notice";
import { agreementMessages } from "../agreement.messages";
import type { ConsentFault, TypedConsent } from "../consent";

/** The consent that holds, with the way to end it; or the form to record one. */
export function ConsentForm({
  holds,
  typed,
  faults = {},
}: {
  holds: { givenOn: Date; givenBy: string; recordedAt: Date; recordedBy: string } | null;
  typed?: TypedConsent;
  faults?: Partial<Record<keyof TypedConsent, ConsentFault>>;
}) {
  const locale = useLocale();
  const t = agreementMessages[locale];
  if (holds)
    return (
      <form method="post" className="sc-stack">
        <Notice kind="success">
          <p>{t.consentHolds(formatPlainDate(holds.givenOn, locale, "UTC"), holds.givenBy)}</p>
          <p>{t.consentRecorded(formatPlainDate(holds.recordedAt, locale), holds.recordedBy)}</p>
        </Notice>
        <p>{t.endHelp}</p>
        <Actions>
          <Button look="secondary" name="intent" value="end">
            {t.end}
          </Button>
        </Actions>
      </form>
    );
  const errors = {
    givenOn: faults.givenOn && t.faults[faults.givenOn],
    givenBy: faults.givenBy && t.faults[faults.givenBy],
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" className="sc-form" noValidate>
        <TextInput
          name="givenOn"
          type="date"
          width="short"
          label={t.givenOn}
          error={errors.givenOn}
          defaultValue={typed?.givenOn}
        />
        <TextInput
          name="givenBy"
          label={t.givenBy}
          hint={t.givenByHint}
          error={errors.givenBy}
          defaultValue={typed?.givenBy}
          autoComplete="off"
        />
        <Actions>
          <Button name="intent" value="record">
            {t.record}
          </Button>
        </Actions>
      </form>
    </>
  );
}
