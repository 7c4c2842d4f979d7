import { z } from "zod";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { hostedCohortPath } from "../shell/host-part";
import { cohortApprovedKind, cohortReturnedKind } from "./approval-mail-kinds";
import { approvalMessages } from "./approval.messages";

const mailData = z.object({ cohortId: z.uuid() });

const load = (data: unknown) =>
  db.cohort.findUnique({
    where: { id: mailData.parse(data).cohortId },
    select: {
      ...{ id: true, name: true, status: true, returnedNote: true },
      agreement: { select: { organisation: { select: { id: true, name: true } } } },
    },
  });

/** Tells who plans for a host what must change before its cohort can open; nothing once it was proposed again. */
export const cohortReturnedMail = mailTemplate(cohortReturnedKind, async (data, locale, site) => {
  const cohort = await load(data);
  if (!cohort?.agreement || cohort.status !== "DRAFT" || cohort.returnedNote === "") return null;
  const { organisation: host } = cohort.agreement;
  const t = approvalMessages[locale];
  return {
    subject: t.returnedSubject(cohort.name),
    blocks: [
      { text: t.returnedIntro(cohort.name, host.name) },
      { text: cohort.returnedNote },
      { link: site.origin + hostedCohortPath(host.id, cohort.id), label: t.toGroup },
    ],
  };
});

/** Tells them that it is open; nothing when it was cancelled meanwhile. */
export const cohortApprovedMail = mailTemplate(cohortApprovedKind, async (data, locale, site) => {
  const cohort = await load(data);
  if (!cohort?.agreement || cohort.status === "DRAFT" || cohort.status === "CANCELLED") return null;
  const { organisation: host } = cohort.agreement;
  const t = approvalMessages[locale];
  return {
    subject: t.approvedSubject(cohort.name),
    blocks: [
      { text: t.approvedIntro(cohort.name, host.name) },
      { link: site.origin + hostedCohortPath(host.id, cohort.id), label: t.toGroup },
    ],
  };
});
