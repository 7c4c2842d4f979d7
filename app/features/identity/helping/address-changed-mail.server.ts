import { z } from "zod";
import { publicPath } from "~/i18n/paths";
import { mailTemplate } from "~/platform/mail/mail.server";
import { addressChangedKind } from "./address-changed-kind";
import { addressMailMessages } from "./address-mail.messages";

const mailData = z.object({ side: z.enum(["old", "new"]) });

/** Tells the old and the new address what the desk changed, and what to do when that is wrong. Neither learns the other. */
export const addressChangedMail = mailTemplate(addressChangedKind, async (data, locale, site) => {
  const { side } = mailData.parse(data);
  const t = addressMailMessages[locale];
  const contact = { link: site.origin + publicPath("contact", locale), label: t.contact };
  return {
    subject: t.subject(site.brand.name),
    blocks:
      side === "old"
        ? [{ text: t.toOld(site.brand.name) }, { text: t.oldWrong }, contact]
        : [
            { text: t.toNew(site.brand.name) },
            { link: `${site.origin}/sign-in`, label: t.signIn },
            { text: t.newWrong },
            contact,
          ],
  };
});
