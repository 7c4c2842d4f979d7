import { useLocale } from "~/i18n/locale-context";
import { useBrand } from "~/platform/site/site-context";
import { Actions, Button } from "~/ui/form/button";
import { CodeInput } from "~/ui/form/code-input";
import { ErrorSummary } from "~/ui/form/error-summary";
import { secondFactorMessages } from "../second-factor.messages";

/** Before setting up: what it is for and what is needed. */
export function BeginSecondFactor({ redirectTo }: { redirectTo: string }) {
  const t = secondFactorMessages[useLocale()];
  return (
    <form method="post" className="sc-form">
      <input type="hidden" name="redirectTo" value={redirectTo} />
      <input type="hidden" name="intent" value="begin" />
      <p>{t.factorNew}</p>
      <Actions>
        <Button icon="arrow">{t.factorBegin}</Button>
      </Actions>
    </form>
  );
}

/** While setting up: the secret, to scan or to type. `svg` is the QR code. */
export function SecretToScan({ secret, svg }: { secret: string; svg: string }) {
  const t = secondFactorMessages[useLocale()];
  return (
    <>
      <p>{t.factorScan}</p>
      <p>
        <img
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          alt={t.factorQr}
          width={232}
          height={232}
        />
      </p>
      <p>
        {t.factorSecret}
        <br />
        <code>{secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
      </p>
    </>
  );
}

/** The code that the app shows. */
export function SecondFactorForm({ redirectTo, isWrong }: { redirectTo: string; isWrong?: boolean }) {
  const t = secondFactorMessages[useLocale()];
  const error = isWrong ? t.factorWrong : undefined;
  return (
    <form method="post" className="sc-form" noValidate>
      <ErrorSummary title={t.notSignedIn} errors={{ code: error }} />
      <input type="hidden" name="redirectTo" value={redirectTo} />
      <CodeInput label={t.factorCode} hint={t.factorCodeHint(useBrand().name)} error={error} />
      <Actions>
        <Button icon="arrow">{t.factorGo}</Button>
      </Actions>
    </form>
  );
}
