import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, Button } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { TextInput } from "~/ui/form/field";
import { verificationMessages } from "../verification.messages";

/** Asks for a certificate's number; with an error it comes back as it was filled in. */
export function VerifyForm({ value = "", error }: { value?: string; error?: string }) {
  const locale = useLocale();
  const t = verificationMessages[locale];
  return (
    <>
      {error && <ErrorSummary errors={{ number: error }} />}
      <form method="get" action={publicPath("verify", locale)} className="sc-form">
        <TextInput
          name="number"
          label={t.number}
          hint={t.numberHint}
          error={error}
          defaultValue={value}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={300}
        />
        <Actions>
          <Button>{t.verify}</Button>
        </Actions>
      </form>
    </>
  );
}
