import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { mailsAndJobsMessages } from "../mails-and-jobs.messages";

/** Tries one again. `what` tells the buttons of a table apart for those who hear them. */
export function RetryOne({ action, id, what }: { action: string; id: string; what: string }) {
  const t = mailsAndJobsMessages[useLocale()];
  return (
    <form method="post" action={action}>
      <Button small look="secondary" name="id" value={id} aria-label={t.retryOne(what)}>
        {t.retry}
      </Button>
    </form>
  );
}

/** Tries everything in the list again. */
export function RetryAll({ action }: { action: string }) {
  return (
    <form method="post" action={action}>
      <Button name="all" value="yes">
        {mailsAndJobsMessages[useLocale()].retryAll}
      </Button>
    </form>
  );
}
