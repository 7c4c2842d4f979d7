import { z } from "zod";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { enrolmentPath } from "../outline/learning-paths";
import { movedToReleaseKind } from "./move-mail-kinds";
import { movingMessages } from "./moving.messages";
import { receiptInWords } from "./receipt-lessons.server";
import { receiptSchema } from "./release-receipt";
import { moveKind } from "./releases-before.server";

const about = z.object({ enrolmentId: z.uuid(), releaseId: z.int() });

/** Tells a learner that they follow a newer release, what is new and what is no longer asked. Says nothing when what they followed has ended. */
export const movedToReleaseMail = mailTemplate(movedToReleaseKind, async (data, locale, site) => {
  const { enrolmentId, releaseId } = about.parse(data);
  const enrolment = await db.enrolment.findUnique({
    where: { id: enrolmentId },
    select: { contentId: true, endedAt: true, person: { select: { name: true, disabledAt: true } } },
  });
  const event = await db.progressEvent.findFirst({
    where: { enrolmentId, kind: moveKind, blockId: `release ${releaseId}` },
    select: { data: true },
  });
  const release = await db.release.findUnique({
    where: { id: releaseId },
    select: { notesNl: true, notesEn: true },
  });
  if (!enrolment || !event || !release || enrolment.endedAt || enrolment.person.disabledAt) return null;
  const t = movingMessages[locale];
  const receipt = receiptSchema.parse(event.data);
  const releases = { before: await curriculum(receipt.from), after: await curriculum(receipt.to) };
  const { added, withdrawn } = receiptInWords(receipt, releases, locale);
  const title = contentTitle(enrolment.contentId, locale);
  const titles = (lines: typeof added) => lines.map((line) => line.title).join(", ");
  const facts = [
    ...(added.length > 0 ? [[t.mailNew, titles(added)] as [string, string]] : []),
    ...(withdrawn.length > 0 ? [[t.mailWithdrawn, titles(withdrawn)] as [string, string]] : []),
  ];
  return {
    subject: t.mailSubject(title),
    blocks: [
      { text: t.mailIntro(enrolment.person.name, title, releaseId) },
      { text: locale === "nl" ? release.notesNl : release.notesEn },
      { text: t.mailKept },
      ...(facts.length > 0 ? [{ facts }] : []),
      { link: `${site.origin}${enrolmentPath(enrolmentId)}`, label: t.mailLink },
    ],
  };
});
