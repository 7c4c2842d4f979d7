import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { sharingMessages } from "../sharing.messages";

/** In place of a piece whose link does not work. `isWaiting`: too many that we never made were tried from there. */
export function DeadLink({ isWaiting = false }: { isWaiting?: boolean }) {
  const locale = useLocale();
  const t = sharingMessages[locale];
  return (
    <Page narrow>
      <h1>{t.dead}</h1>
      <p>{isWaiting ? t.waiting : t.deadHelp}</p>
      <p>{isWaiting ? t.waitingHelp : t.deadAsk}</p>
      <ButtonLink look="secondary" href={publicPath("home", locale)}>
        {t.home}
      </ButtonLink>
    </Page>
  );
}
