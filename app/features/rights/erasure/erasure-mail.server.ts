import { mailTemplate } from "~/platform/mail/mail.server";
import { accountErasedKind } from "./account-erased-kind";
import { erasureMessages } from "./erasure.messages";

/** The last mail, to the address that was erased. */
export const accountErasedMail = mailTemplate(accountErasedKind, async (_data, locale, site) => {
  const t = erasureMessages[locale];
  return {
    subject: t.mailSubject(site.brand.name),
    blocks: [{ text: t.mailText(site.brand.name) }, { text: t.mailKept }],
  };
});
