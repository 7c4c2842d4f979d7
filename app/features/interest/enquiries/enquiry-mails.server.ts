import { z } from "zod";
import { publicPath } from "~/i18n/paths";
import { formatInstant } from "~/lib/dates";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { enquiryPages } from "./enquiry";
import { enquiryAnswerKind, enquiryCameKind, enquiryReceivedKind } from "./enquiry-mail-kinds";
import { enquiryMessages } from "./enquiry.messages";

const enquiryData = z.object({ enquiryId: z.uuid() });
const answerData = z.object({ answerId: z.uuid() });

/** Says that a request arrived. It repeats nothing that was typed: the address may be that of somebody else, who would read a stranger's text. */
export const enquiryReceivedMail = mailTemplate(enquiryReceivedKind, async (data, locale, site) => {
  const row = await db.enquiry.findUnique({ where: { id: enquiryData.parse(data).enquiryId } });
  if (!row) return null;
  const t = enquiryMessages[locale];
  return {
    subject: t.received.subject[row.kind],
    blocks: [
      { text: t.received.text[row.kind] },
      { text: t.received.next },
      {
        link: site.origin + publicPath(enquiryPages[row.kind].about, locale),
        label: t.received.link,
      },
      { text: t.received.notYou },
    ],
  };
});

/** Tells the foundation that there is one, and where the desk answers it. */
export const enquiryCameMail = mailTemplate(enquiryCameKind, async (data, locale, site) => {
  const row = await db.enquiry.findUnique({ where: { id: enquiryData.parse(data).enquiryId } });
  if (!row) return null;
  const t = enquiryMessages[locale];
  return {
    subject: t.came.subject[row.kind],
    blocks: [{ text: t.came.text }, { link: `${site.origin}/desk/enquiries/${row.id}`, label: t.came.link }],
  };
});

/** What staff answered, above what was asked. */
export const enquiryAnswerMail = mailTemplate(enquiryAnswerKind, async (data, locale, site) => {
  const answer = await db.enquiryAnswer.findUnique({
    where: { id: answerData.parse(data).answerId },
    include: { enquiry: true },
  });
  if (!answer) return null;
  const { enquiry } = answer;
  const t = enquiryMessages[locale];
  return {
    subject: t.answer.subject[enquiry.kind](site.brand.name),
    blocks: [
      { text: answer.text },
      { text: t.answer.asked(formatInstant(enquiry.createdAt, locale)) },
      { text: enquiry.message },
    ],
  };
});
