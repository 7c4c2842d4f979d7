import { publicPath } from "~/i18n/paths";
import { mailTemplate } from "~/platform/mail/mail.server";
import { emailChangedKind } from "./email-changed-kind";
import { emailChangeMessages } from "./email-change.messages";

/** Tells the old address that it is an account's no more. */
export const emailChangedMail = mailTemplate(emailChangedKind, async (_data, locale, site) => {
  const t = emailChangeMessages[locale];
  return {
    subject: t.changedSubject(site.brand.name),
    blocks: [
      { text: t.changed(site.brand.name) },
      { link: site.origin + publicPath("contact", locale), label: t.contact },
    ],
  };
});
