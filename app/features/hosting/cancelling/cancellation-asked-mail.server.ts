import { z } from "zod";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { cancellationAskedKind } from "./cancelling-mail-kind";
import { cancellingMessages } from "./cancelling.messages";

const mailData = z.object({ cohortId: z.uuid() });

/** Tells the desk that a host asks to cancel a group, and why; nothing once it was cancelled. */
export const cancellationAskedMail = mailTemplate(cancellationAskedKind, async (data, locale, site) => {
  const cohort = await db.cohort.findUnique({
    where: { id: mailData.parse(data).cohortId },
    select: {
      ...{ id: true, name: true, status: true, cancelNote: true },
      agreement: { select: { organisation: { select: { name: true } } } },
    },
  });
  if (!cohort?.agreement || cohort.status === "CANCELLED" || cohort.cancelNote === "") return null;
  const t = cancellingMessages[locale];
  return {
    subject: t.askedSubject(cohort.name),
    blocks: [
      { text: t.askedIntro(cohort.name, cohort.agreement.organisation.name) },
      { text: cohort.cancelNote },
      { link: `${site.origin}/desk/cohorts/${cohort.id}`, label: t.askedLink },
    ],
  };
});
