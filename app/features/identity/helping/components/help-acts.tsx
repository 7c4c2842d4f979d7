import { useLocale } from "~/i18n/locale-context";
import { formatTime } from "~/lib/dates";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import type { Wait } from "../../guesses/wait.server";
import type { HelpRefusal } from "../helping";
import { helpingMessages } from "../helping.messages";

/** What staff do for somebody on the phone, or why they cannot. */
export function HelpActs({
  personId,
  refusal,
  mayCorrectName,
}: {
  personId: string;
  refusal: HelpRefusal | null;
  mayCorrectName: boolean;
}) {
  const t = helpingMessages[useLocale()];
  const path = `/desk/people/${personId}`;
  return (
    <section className="sc-stack sc-no-print">
      <h2>{t.help}</h2>
      {refusal ? (
        <p className="sc-measure">{t.refusals[refusal]}</p>
      ) : (
        <>
          <form method="post" action={path}>
            <Actions>
              <Button small look="secondary" name="intent" value="code" aria-describedby="send-code-help">
                {t.sendCode}
              </Button>
              <ButtonLink small look="secondary" href={`${path}/email`}>
                {t.changeAddress}
              </ButtonLink>
              {mayCorrectName && (
                <ButtonLink small look="secondary" href={`${path}/name`}>
                  {t.correctName}
                </ButtonLink>
              )}
            </Actions>
          </form>
          <p className="sc-measure" id="send-code-help">
            <small>{t.sendCodeHelp}</small>
          </p>
        </>
      )}
    </section>
  );
}

/** Why no code was sent. */
export function CodeNotSent({ refusal, wait }: { refusal?: HelpRefusal | "noneAsked"; wait?: Wait }) {
  const locale = useLocale();
  const t = helpingMessages[locale];
  if (wait) return <Notice kind="error">{t.often(formatTime(wait.until, locale))}</Notice>;
  return refusal ? <Notice kind="error">{t.refusals[refusal]}</Notice> : null;
}
