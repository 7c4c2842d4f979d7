import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Panel } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { Tag } from "~/ui/progress";
import { homeMessages } from "../home.messages";
import type { ContactAddress } from "../contact";

/** Where to write to. */
export function ContactDetails({ address: { email, isDemo } }: { address: ContactAddress }) {
  const t = homeMessages[useLocale()].contact;
  return (
    <Panel title={t.mailUs}>
      <p>
        <a href={`mailto:${email}`}>{email}</a>
      </p>
      {isDemo && (
        <p>
          <Tag colour="saffron">{t.demo}</Tag> <small>{t.demoHelp}</small>
        </p>
      )}
      <ButtonLink wide href={`mailto:${email}`}>
        {t.write}
      </ButtonLink>
    </Panel>
  );
}

/** As long as the foundation has filled in no address. */
export function NoContact() {
  const locale = useLocale();
  const t = homeMessages[locale];
  return (
    <>
      <Notice title={t.contact.none}>{t.contact.noneHelp}</Notice>
      <Actions>
        <ButtonLink href={publicPath("cohorts", locale)}>{t.home.agenda}</ButtonLink>
        <ButtonLink look="secondary" href={publicPath("about", locale)}>
          {t.contact.about}
        </ButtonLink>
      </Actions>
    </>
  );
}
