import type { Locale } from "~/i18n/locale";
import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { RadioGroup } from "~/ui/form/choice";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import type { PersonFault } from "../../naming/check-people";
import { namingMessages } from "../../naming/naming.messages";
import { seatMessages } from "../seat.messages";

/** Whom a seat is for. */
export function GiveSeatForm({
  submit,
  isMain = true,
  typed,
  fault,
}: {
  submit: string;
  /** The page's one primary button is here. */
  isMain?: boolean;
  typed?: { email: string; name: string; locale: Locale };
  fault?: PersonFault;
}) {
  const locale = useLocale();
  const t = seatMessages[locale];
  const text = fault && namingMessages[locale].faults[fault];
  const isOfName = fault?.startsWith("name");
  const errors = { email: isOfName ? undefined : text, name: isOfName ? text : undefined };
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" className="sc-form" noValidate>
        <TextInput
          name="email"
          type="email"
          label={t.email}
          error={errors.email}
          defaultValue={typed?.email}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextInput
          name="name"
          label={t.name}
          hint={t.nameHint}
          error={errors.name}
          defaultValue={typed?.name}
          autoComplete="off"
          dir="auto"
          optional
        />
        <RadioGroup
          name="language"
          label={t.language}
          hint={t.languageHint}
          choices={(["nl", "en"] as const).map((one) => ({ value: one, label: t.languages[one] }))}
          defaultValue={typed?.locale ?? locale}
        />
        <Actions>
          <Button look={isMain ? "primary" : "secondary"} name="intent" value="give">
            {submit}
          </Button>
        </Actions>
      </form>
    </>
  );
}
