import { NameFields } from "~/features/identity/profile/components/name-fields";
import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { nameFaultText } from "~/features/identity/profile/name-fault-text";
import type { NameFault, PersonName } from "~/features/identity/profile/person-name";
import { useLocale } from "~/i18n/locale-context";
import { deskWords } from "~/ui/desk/desk.messages";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { DefinitionList } from "~/ui/table";
import { type CorrectionReason, correctionReasons } from "../../correction/correction";
import { correctionMessages } from "../../correction/correction.messages";
import { nameCorrectionMessages } from "../name-correction.messages";
import type { NameReach } from "../name-correction.queries.server";

export interface NameFaults {
  name?: NameFault | "notPrintable" | "same";
  reason?: "reasonMissing";
}

/** Asks for the name as it must be, and why. */
export function NameForm({
  personId,
  values,
  reason,
  faults = {},
}: {
  personId: string;
  values: PersonName;
  reason?: string;
  faults?: NameFaults;
}) {
  const locale = useLocale();
  const [t, words] = [nameCorrectionMessages[locale], correctionMessages[locale]];
  const { name: fault } = faults;
  const nameErrors: Partial<PersonName> =
    fault === "notPrintable"
      ? { latinName: t.notPrintable }
      : fault === "same"
        ? { name: t.same }
        : fault
          ? { [fault.field]: nameFaultText(fault, locale) }
          : {};
  const reasonError = faults.reason && t.reasonMissing;
  return (
    <>
      <ErrorSummary errors={{ ...nameErrors, reason: reasonError }} />
      <p className="sc-measure">{t.lead}</p>
      <form method="post" action={`/desk/people/${personId}/name`} className="sc-form" noValidate>
        <NameFields
          names={{ name: "name", latinName: "latinName" }}
          values={values}
          errors={nameErrors}
          label={t.name}
          hint={t.nameHint}
          isRequired
          isOfOther
        />
        <RadioGroup
          name="reason"
          label={words.reason}
          error={reasonError}
          choices={correctionReasons.map((value) => ({ value, label: words.reasons[value] }))}
          defaultValue={reason}
        />
        <Actions>
          <Button name="intent" value="look">
            {t.look}
          </Button>
          <ButtonLink look="quiet" href={`/desk/people/${personId}`}>
            {deskWords[locale].back}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}

/** Both names and what carries the new one, before it does. */
export function NameCheck({
  personId,
  present,
  wanted,
  reason,
  reach,
}: {
  personId: string;
  present: PersonName;
  wanted: PersonName;
  reason: CorrectionReason;
  reach: NameReach;
}) {
  const locale = useLocale();
  const [t, words] = [nameCorrectionMessages[locale], correctionMessages[locale]];
  const listed = (numbers: readonly string[]) =>
    numbers.length === 0
      ? t.none
      : numbers.map((number, index) => (
          <span key={number}>
            {index > 0 && ", "}
            <span className="sc-nowrap">{number}</span>
          </span>
        ));
  return (
    <>
      <h2>{t.checkTitle}</h2>
      <DefinitionList
        items={[
          [t.present, present.name === "" ? null : <NameWithSpelling key="now" {...present} />],
          [t.becomes, <NameWithSpelling key="then" {...wanted} />],
          [words.reason, words.reasons[reason]],
          [t.tickets, listed(reach.tickets)],
          [t.certificates, listed(reach.certificates)],
        ]}
      />
      <p className="sc-measure">{t.what}</p>
      <form method="post" action={`/desk/people/${personId}/name`}>
        <input type="hidden" name="name" value={wanted.name} />
        <input type="hidden" name="latinName" value={wanted.latinName} />
        <input type="hidden" name="reason" value={reason} />
        <Actions>
          <Button look="danger" name="intent" value="change">
            {t.change}
          </Button>
          <Button look="quiet" name="intent" value="edit">
            {t.edit}
          </Button>
        </Actions>
      </form>
    </>
  );
}
