import { whoWants } from "~/features/communication/preferences/wants-mail.server";
import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { toLocale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db, type Tx, transactionLimits } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { deadlineReminderKind, remindBefore } from "./deadline-reminder";
import { governedBy } from "./governed";
import { extendedIn, type Followed, learnersOf, soonOver } from "./reminded.db.server";

/**
 * The handler of `remind-of-deadlines`: two days before the last day for handing something in is over, whoever handed in nothing of it gets
 * a mail, once; who has longer, two days before that. A date that moves is reminded of again. Doing it again, or twice at once, sends
 * nothing twice.
 */
export async function remindOfDeadlines(): Promise<void> {
  const at = now();
  const soon = await soonOver(db, at, new Date(at.getTime() + remindBefore));
  for (const deadlineId of soon.deadlines)
    await db.$transaction((tx) => remindGroup(tx, deadlineId), transactionLimits);
  for (const extension of soon.extensions)
    await db.$transaction((tx) => remindOne(tx, extension), transactionLimits);
}

async function remindGroup(tx: Tx, id: string): Promise<void> {
  const [deadline] = await tx.$queryRaw<{ until: Date }[]>`
    update "HandInDeadline" set "remindedFor" = until
    where id = ${id}::uuid and "remindedFor" is distinct from until returning until`;
  if (!deadline) return;
  const longer = await extendedIn(tx, id);
  await mail(tx, id, deadline.until, ({ enrolmentId }) => !longer.has(enrolmentId));
}

async function remindOne(
  tx: Tx,
  { deadlineId, enrolmentId }: { deadlineId: string; enrolmentId: string },
): Promise<void> {
  const [extension] = await tx.$queryRaw<{ until: Date }[]>`
    update "DeadlineExtension" set "remindedFor" = until
    where "deadlineId" = ${deadlineId}::uuid and "enrolmentId" = ${enrolmentId}::uuid
      and "remindedFor" is distinct from until returning until`;
  if (extension) await mail(tx, deadlineId, extension.until, (one) => one.enrolmentId === enrolmentId);
}

/** Mails those of the cohort that are meant and handed in nothing of what the date is about. */
async function mail(tx: Tx, deadlineId: string, until: Date, isMeant: (one: Followed) => boolean) {
  const { about, cohort } = await tx.handInDeadline.findUniqueOrThrow({
    where: { id: deadlineId },
    select: {
      about: true,
      cohort: {
        select: {
          ...{ id: true, releaseId: true, offer: { select: { contentId: true } } },
          deadlines: { select: { about: true } },
        },
      },
    },
  });
  const taught = await curriculum(cohort.releaseId);
  const { contentId } = cohort.offer;
  const asked = governedBy({ about, dates: cohort.deadlines }, { taught, contentId, locale: "nl" });
  if (asked.length === 0) return;
  const people = await learnersOf(
    tx,
    cohort.id,
    asked.map((one) => one.about),
  );
  const meant = people.filter((one) => isMeant(one) && !one.hasHandedIn);
  const wanting = await whoWants(
    tx,
    meant.map(({ personId }) => personId),
    "DEADLINES",
  );
  const mails = meant
    .filter(({ personId }) => wanting.has(personId))
    .map(({ personId, email, locale, site, enrolmentId }) => ({
      ...{ to: email, personId, locale: toLocale(locale), site, kind: deadlineReminderKind },
      data: { deadlineId, enrolmentId, until: until.toISOString() },
    }));
  if (mails.length > 0) await queueMails(tx, mails);
}
