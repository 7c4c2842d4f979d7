import { useLocale } from "~/i18n/locale-context";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { presenceCodeLength } from "../presence-code";
import { presenceMessages } from "../presence.messages";

export type CodeFault = keyof (typeof presenceMessages)["nl"]["faults"];

/** One field: the code that the screen in the room shows. */
export function TypeCode({ email, typed, fault }: { email: string; typed?: string; fault?: CodeFault }) {
  const t = presenceMessages[useLocale()];
  const error = fault && t.faults[fault];
  return (
    <form method="post" className="sc-form" noValidate>
      <ErrorSummary errors={{ code: error }} />
      <TextInput
        name="code"
        width="code"
        label={t.field}
        hint={t.fieldHint}
        error={error}
        defaultValue={typed}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={presenceCodeLength * 3}
        required
        autoFocus={!error}
      />
      <Actions>
        <Button>{t.send}</Button>
      </Actions>
      <p>
        <small>{t.signedInAs(email)}</small>
      </p>
    </form>
  );
}
