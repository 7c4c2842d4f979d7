import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Lead } from "~/ui/text";
import { sessionMessages } from "../session.messages";

/** Asks before signing out here or everywhere. */
export function SignOutPage() {
  const t = sessionMessages[useLocale()];
  return (
    <>
      <h1>{t.signOutTitle}</h1>
      <Lead>{t.signOutQuestion}</Lead>
      <form method="post" action="/sign-out">
        <Actions>
          <Button>{t.signOut}</Button>
          <Button look="secondary" formAction="/sign-out/everywhere">
            {t.signOutEverywhere}
          </Button>
          <ButtonLink look="quiet" href="/my">
            {t.backToMine}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}

/** Asks before signing out on all devices. */
export function SignOutEverywherePage() {
  const t = sessionMessages[useLocale()];
  return (
    <>
      <h1>{t.signOutEverywhereTitle}</h1>
      <Lead>{t.signOutEverywhereQuestion}</Lead>
      <form method="post" action="/sign-out/everywhere">
        <Actions>
          <Button>{t.signOutEverywhere}</Button>
          <ButtonLink look="quiet" href="/my">
            {t.backToMine}
          </ButtonLink>
        </Actions>
      </form>
    </>
  );
}
