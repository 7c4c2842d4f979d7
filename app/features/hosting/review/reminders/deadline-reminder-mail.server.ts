import { z } from "zod";
import { leaveLink } from "~/features/communication/preferences/leave-link.server";
import { preferenceMessages } from "~/features/communication/preferences/preferences.messages";
import { whoWants } from "~/features/communication/preferences/wants-mail.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import { faceUnder } from "~/features/organisations/branding/host-face.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { mailTemplate } from "~/platform/mail/mail.server";
import { lastDayOf } from "../deadlines/deadline";
import { standingOf } from "../hand-in";
import { ownWorkPath } from "../review-paths";
import { deadlineReminderKind } from "./deadline-reminder";
import { deadlineReminderMessages } from "./deadline-reminder.messages";
import { governedBy } from "./governed";

const aboutDate = z.object({ deadlineId: z.uuid(), enrolmentId: z.uuid(), until: z.coerce.date() });

const load = ({ deadlineId, enrolmentId }: z.infer<typeof aboutDate>) =>
  db.enrolment.findFirst({
    where: {
      ...{ id: enrolmentId, endedAt: null, person: { disabledAt: null } },
      cohort: { status: { in: ["PUBLISHED", "CLOSED"] }, deadlines: { some: { id: deadlineId } } },
    },
    select: {
      ...{ personId: true, contentId: true, releaseId: true, person: { select: { name: true } } },
      handIns: { select: { about: true, round: true, state: true } },
      cohort: {
        select: {
          ...{ name: true, timeZone: true, agreementId: true },
          deadlines: { include: { extensions: { where: { enrolmentId } } } },
        },
      },
    },
  });

/**
 * Reminds somebody of the last day for handing something in: what, until when, for which group of whom. Nothing is sent when they handed in
 * something of it by then, stopped, have another day, or want no such mail any more.
 */
export const deadlineReminderMail = mailTemplate(deadlineReminderKind, async (data, locale, site) => {
  const about = aboutDate.parse(data);
  const found = await load(about);
  if (!found?.cohort) return null;
  const { personId, contentId, releaseId, person, handIns, cohort } = found;
  const deadline = cohort.deadlines.find(({ id }) => id === about.deadlineId)!;
  const until = deadline.extensions[0]?.until ?? deadline.until;
  if (until.getTime() !== about.until.getTime() || until <= now()) return null;
  const taught = await curriculum(releaseId);
  const asked = governedBy({ ...deadline, dates: cohort.deadlines }, { taught, contentId, locale });
  const stands = (one: string) => standingOf(handIns.filter((round) => round.about === one));
  if (asked.length === 0 || asked.some((one) => stands(one.about) !== "private")) return null;
  if (!(await whoWants(db, [personId], "DEADLINES")).has(personId)) return null;
  const [t, face] = [deadlineReminderMessages[locale], hostFaceMessages[locale]];
  const [first] = asked;
  const isOfModule = first!.moduleId === deadline.about;
  const what = isOfModule ? first!.moduleTitle : first!.label;
  const day = lastDayOf(until, locale, cohort.timeZone);
  const host = await faceUnder(db, cohort.agreementId);
  const givenBy: [string, string][] = host
    ? [[face.givenBy, face.givenByBoth(host.name, site.brand.name)]]
    : [];
  const leaveAt = leaveLink(personId, "DEADLINES", { locale, site });
  return {
    subject: t.subject(what, day),
    blocks: [
      { text: t.hello(person.name) },
      { text: t.intro(what) },
      { facts: [[t.until, day], [t.group, cohort.name], ...givenBy] },
      { text: t.later },
      { link: site.origin + ownWorkPath(about.enrolmentId, isOfModule ? "" : deadline.about), label: t.link },
      { link: leaveAt, label: preferenceMessages[locale].leaveLink },
    ],
    leaveAt,
  };
});
