import { cohortsOpenTo } from "~/features/cohorts/cohort/open-to-member.server";
import type { Member } from "~/features/identity/access/scope";
import { toLocale } from "~/i18n/locale";
import { inertText } from "~/lib/text/inert-text";
import { now } from "~/platform/clock.server";
import { db, transactionLimits } from "~/platform/db/db.server";
import { isId, newId } from "~/platform/db/ids.server";
import { queueMails } from "~/platform/mail/mail.server";
import { type AnnouncementDraft, type AnnouncementFaults, draftOf, faultsOf } from "./announcement";
import { announcementKind } from "./announcement-mail-kind";
import { followersOf } from "./recipients.db.server";

export type Announced =
  | { ok: true }
  | { ok: false; reason: "notFound" }
  | { ok: false; reason: "faults"; faults: AnnouncementFaults };

/**
 * Tells everybody who follows a cohort of the host something: puts it on the page of the group and, when it is to be mailed, queues a mail to each in
 * the same transaction, in few statements however many there are. Who wants no announcements gets only what one must know. Sent twice by one form
 * (`id`) it is told once. Refuses a cohort that this member may not open, and a draft with faults.
 */
export async function announce(
  member: Member<"host.open">,
  cohortId: string,
  { formId, ...typed }: AnnouncementDraft & { formId: string },
): Promise<Announced> {
  const draft = draftOf({ ...typed, title: inertText(typed.title), text: inertText(typed.text) });
  const faults = faultsOf(draft);
  return db.$transaction(async (tx): Promise<Announced> => {
    const isOpen =
      isId(cohortId) && (await tx.cohort.count({ where: { id: cohortId, ...cohortsOpenTo(member) } }));
    if (!isOpen) return { ok: false, reason: "notFound" };
    if (Object.keys(faults).length > 0) return { ok: false, reason: "faults", faults };
    const there = isId(formId) ? await tx.announcement.findUnique({ where: { id: formId } }) : null;
    // Something else from a form that was sent before (the browser went back to it) is something new.
    const isOther = there !== null && (there.title !== draft.title || there.text !== draft.text);
    const id = isId(formId) && !isOther ? formId : newId();
    const all = draft.isMailed ? await followersOf(tx, cohortId) : [];
    const told = all.filter(({ hasLeft }) => draft.mustKnow || !hasLeft);
    const { count } = await tx.announcement.createMany({
      data: {
        ...{ id, cohortId, ...draft, mailedTo: told.length, at: now() },
        ...{ authorId: member.personId, authorName: member.name },
      },
      skipDuplicates: true,
    });
    if (count > 0 && told.length > 0)
      await queueMails(
        tx,
        told.map(({ personId, email, locale, site, enrolmentId }) => ({
          ...{ to: email, personId, locale: toLocale(locale), site, kind: announcementKind },
          data: { announcementId: id, enrolmentId },
        })),
      );
    return { ok: true };
  }, transactionLimits);
}
