import { z } from "zod";
import { db } from "~/platform/db/db.server";
import type { Locale } from "~/i18n/locale";
import type { MailBody } from "~/platform/mail/mail-body";
import { mailTemplate } from "~/platform/mail/mail.server";
import type { Site } from "~/platform/site/site";
import { groupPath } from "../group/group-path";
import { leaveLink } from "../preferences/leave-link.server";
import type { MailList } from "../preferences/mail-list";
import { preferenceMessages } from "../preferences/preferences.messages";
import { whoWants } from "../preferences/wants-mail.server";
import { questionAnsweredKind, questionAskedKind } from "./question-mail-kinds";
import { questionMessages } from "./questions.messages";

/** A mail of a list, with the way off it; null for who left it meanwhile. */
async function listed(
  personId: string,
  list: MailList,
  { locale, site }: { locale: Locale; site: Site },
  { subject, blocks }: MailBody,
) {
  if (!(await whoWants(db, [personId], list)).has(personId)) return null;
  const leaveAt = leaveLink(personId, list, { locale, site });
  const leave = { link: leaveAt, label: preferenceMessages[locale].leaveLink };
  return { subject, blocks: [...blocks, leave], leaveAt };
}

const aboutQuestion = z.object({ questionId: z.uuid(), personId: z.uuid() });

/** Tells who facilitates a cohort that something was asked there; what stands on the page. Nothing when it was hidden or is gone. */
export const questionAskedMail = mailTemplate(questionAskedKind, async (data, locale, site) => {
  const { questionId, personId } = aboutQuestion.parse(data);
  const row = await db.question.findFirst({
    where: { id: questionId, hiddenAt: null, cohort: { facilitators: { some: { personId } } } },
    select: {
      cohortId: true,
      cohort: { select: { name: true, agreement: { select: { organisationId: true } } } },
    },
  });
  const organisationId = row?.cohort.agreement?.organisationId;
  if (!row || !organisationId) return null;
  const t = questionMessages[locale];
  const path = `/host/${organisationId}/cohorts/${row.cohortId}/questions#question-${questionId}`;
  return listed(
    personId,
    "QUESTIONS",
    { locale, site },
    {
      subject: t.askedSubject(row.cohort.name),
      blocks: [{ text: t.askedText(row.cohort.name) }, { link: site.origin + path, label: t.askedLink }],
    },
  );
});

const aboutAnswer = z.object({ answerId: z.uuid() });

/** Tells who asked that there is an answer, as long as they follow the group and it is not hidden. */
export const questionAnsweredMail = mailTemplate(questionAnsweredKind, async (data, locale, site) => {
  const row = await db.questionAnswer.findFirst({
    where: { id: aboutAnswer.parse(data).answerId, hiddenAt: null },
    select: {
      question: { select: { id: true, personId: true, cohortId: true, cohort: { select: { name: true } } } },
    },
  });
  const { id, personId = null, cohortId, cohort } = row?.question ?? {};
  const enrolment =
    personId &&
    (await db.enrolment.findFirst({
      where: { personId, cohortId, endedAt: null },
      orderBy: { createdAt: "desc" },
    }));
  if (!enrolment || !cohort) return null;
  const t = questionMessages[locale];
  const path = `${groupPath(enrolment.id)}#question-${id}`;
  return listed(
    enrolment.personId,
    "ANSWERS",
    { locale, site },
    {
      subject: t.answeredSubject(cohort.name),
      blocks: [{ text: t.answeredText(cohort.name) }, { link: site.origin + path, label: t.answeredLink }],
    },
  );
});
