import { z } from "zod";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { assignmentsOf } from "../assignment";
import { ownWorkPath } from "../review-paths";
import { handInAnsweredKind } from "./review-mail-kinds";
import { reviewMailMessages } from "./review-mails.messages";

const about = z.object({ handInId: z.uuid(), state: z.enum(["RETURNED", "ACCEPTED"]) });

/** Tells a learner that what they handed in was accepted, or that a change is asked; what was said of it stands on the page. Nothing when it was taken back by then. */
export const handInAnsweredMail = mailTemplate(handInAnsweredKind, async (data, locale, site) => {
  const { handInId, state } = about.parse(data);
  const found = await db.handIn.findFirst({
    where: { id: handInId, state, enrolment: { endedAt: null, person: { disabledAt: null } } },
    select: {
      ...{ about: true, enrolmentId: true },
      enrolment: { select: { contentId: true, releaseId: true, person: { select: { name: true } } } },
    },
  });
  if (!found) return null;
  const { contentId, releaseId, person } = found.enrolment;
  const assignments = assignmentsOf(await curriculum(releaseId), contentId, locale);
  const label = assignments.find((one) => one.about === found.about)?.label ?? "";
  const t = reviewMailMessages[locale][state];
  return {
    subject: t.subject,
    blocks: [
      { text: t.text(person.name, label) },
      { link: site.origin + ownWorkPath(found.enrolmentId, found.about), label: t.link },
    ],
  };
});
