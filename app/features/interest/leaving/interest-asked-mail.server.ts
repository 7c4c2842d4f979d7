import { z } from "zod";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { interestLink } from "./interest-link.server";
import { interestAskedKind } from "./interest-mail-kinds";
import { interestMessages } from "./interest.messages";

const mailData = z.object({ interestId: z.uuid() });

/**
 * Asks whoever reads the mailbox whether they want to hear; tells who confirmed before that they are on the list. Nothing is sent for what
 * was taken off it meanwhile. No text of whoever typed the address is in it.
 */
export const interestAskedMail = mailTemplate(interestAskedKind, async (data, locale, site) => {
  const row = await db.interest.findUnique({ where: { id: mailData.parse(data).interestId } });
  if (!row) return null;
  const t = interestMessages[locale];
  const title = contentTitle(row.masterclassId, locale);
  const leaveAt = interestLink("leave", row.id, { locale, site });
  if (row.confirmedAt)
    return {
      subject: t.listedSubject(title),
      blocks: [
        { text: t.listedText(title, t.wishesMailed[row.wish]) },
        { link: leaveAt, label: t.leaveLink },
        { text: t.notYou },
      ],
      leaveAt,
    };
  return {
    subject: t.confirmSubject(title),
    blocks: [
      { text: t.confirmText(title, t.wishesMailed[row.wish]) },
      { link: interestLink("confirm", row.id, { locale, site }), label: t.confirmLink },
      { text: t.confirmUntil },
      { text: t.notYou },
    ],
  };
});
