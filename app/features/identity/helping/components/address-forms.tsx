import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { DefinitionList } from "~/ui/table";
import { Email } from "~/ui/text";
import { deskWords } from "~/ui/desk/desk.messages";
import { type AddressReason, addressReasons } from "../helping";
import { helpingMessages } from "../helping.messages";

export interface AddressFaults {
  newEmail?: "wrong" | "same" | "taken";
  reason?: "reasonMissing";
}

/** Asks for somebody's new address, and why. */
export function AddressForm({
  personId,
  email,
  typed,
  faults = {},
}: {
  personId: string;
  /** As it is now. */
  email: string;
  typed?: { newEmail: string; reason: string };
  faults?: AddressFaults;
}) {
  const locale = useLocale();
  const t = helpingMessages[locale];
  const errors = {
    newEmail: faults.newEmail && t[faults.newEmail],
    reason: faults.reason && t[faults.reason],
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      <p className="sc-measure">{t.addressWhat}</p>
      <DefinitionList items={[[t.present, <Email key="now" address={email} />]]} />
      <form method="post" action={`/desk/people/${personId}/email`} className="sc-form" noValidate>
        <TextInput
          name="newEmail"
          type="email"
          label={t.newEmail}
          error={errors.newEmail}
          defaultValue={typed?.newEmail}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <RadioGroup
          name="reason"
          label={t.reason}
          error={errors.reason}
          choices={addressReasons.map((value) => ({ value, label: t.reasons[value] }))}
          defaultValue={typed?.reason}
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

/** Both addresses and what happens, before it does. */
export function AddressCheck({
  personId,
  from,
  to,
  reason,
}: {
  personId: string;
  from: string;
  to: string;
  reason: AddressReason;
}) {
  const t = helpingMessages[useLocale()];
  return (
    <>
      <h2>{t.checkTitle}</h2>
      <DefinitionList
        items={[
          [t.present, <Email key="from" address={from} />],
          [t.becomes, <Email key="to" address={to} />],
          [t.reason, t.reasons[reason]],
        ]}
      />
      <ul className="sc-list sc-measure">
        {t.what.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <form method="post" action={`/desk/people/${personId}/email`}>
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="newEmail" value={to} />
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
