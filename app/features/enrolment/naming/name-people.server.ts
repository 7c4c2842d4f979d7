import type { Member } from "~/features/identity/access/scope";
import { hasAgreement } from "~/features/organisations/agreements/has-agreement.server";
import type { Locale } from "~/i18n/locale";
import { recordAudit } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { type Db, db } from "~/platform/db/db.server";
import { queueMails } from "~/platform/mail/mail.server";
import { seatObstacle, type SeatObstacle } from "../assignment/assignment";
import { restingMailboxes } from "../assignment/assignments.db.server";
import { offersOfToday } from "../assignment/change-assignment.server";
import { offerSeats } from "../assignment/offer-seats.server";
import { freeSeats, lockOrdersOfGroup } from "../placing/free-seats.db.server";
import type { SeatGroupName } from "../seat-groups/seat-groups";
import { type CheckedPerson, checkPeople, mostAtOnce } from "./check-people";
import { peopleIn } from "./people-list";
import { parseEmail } from "~/features/identity/profile/email";

/** A list, and the language of the mails to who is not known here and has none in the list. */
export interface NamingList {
  text: string;
  locale: Locale;
}

export type ListRefusal = "nobody" | "tooMany" | "noAgreement" | "notFound" | Exclude<SeatObstacle, "notYet">;

/** What would happen with a list: each line with what is wrong with it, if anything. */
export type Previewed =
  { ok: true; people: CheckedPerson[]; freeSeats: number } | { ok: false; reason: ListRefusal };

export type Named =
  | { ok: true; named: number }
  | { ok: false; reason: ListRefusal }
  /** Something is wrong with lines; nobody was named. */
  | { ok: false; people: CheckedPerson[]; freeSeats: number };

/** Checks a list against the free seats of a group, and changes nothing. */
export const previewPeople = (
  { organisation: { id } }: Member<"seats.assign">,
  group: SeatGroupName,
  list: NamingList,
): Promise<Previewed> => check(db, id, group, list);

/**
 * Offers the free seats of a group to the people of a list, all of them or none, with a mail to each. The first colleague is named after the
 * organisation has accepted the processor agreement. A list of which everybody has such a seat already names nobody, and is done: a second
 * click, or a page that was sent again.
 */
export async function namePeople(
  actor: Member<"seats.assign">,
  group: SeatGroupName,
  list: NamingList,
): Promise<Named> {
  const { id: organisationId } = actor.organisation;
  return db.$transaction(
    async (tx): Promise<Named> => {
      await lockOrdersOfGroup(tx, organisationId, group);
      const checked = await check(tx, organisationId, group, list);
      if (!checked.ok) return checked;
      const { people, freeSeats: free } = checked;
      if (people.every(({ fault }) => fault === "hasSeat")) return { ok: true, named: 0 };
      const named = people.flatMap(({ person }) => person ?? []);
      if (named.length < people.length) return { ok: false, people, freeSeats: free };
      const seats = (await freeSeats(tx, organisationId, group)).slice(0, named.length);
      const offering = {
        seats,
        people: named,
        offeredById: actor.personId,
        site: seats[0]!.site,
        now: now(),
      };
      await queueMails(tx, await offerSeats(tx, offering));
      await recordAudit(tx, {
        actorId: actor.personId,
        act: "seats.assign",
        subjectType: "organisation",
        subjectId: organisationId,
        detail: { offerId: group.offerId, cohortId: group.cohortId ?? "", count: named.length },
      });
      return { ok: true, named: named.length };
    },
    // As many as are named at once, on a slow day.
    { maxWait: 10_000, timeout: 30_000 },
  );
}

async function check(
  tx: Db,
  organisationId: string,
  group: SeatGroupName,
  { text, locale }: NamingList,
): Promise<Previewed> {
  const typed = peopleIn(text);
  if (typed.length === 0) return { ok: false, reason: "nobody" };
  if (typed.length > mostAtOnce) return { ok: false, reason: "tooMany" };
  if (!(await hasAgreement(tx, organisationId))) return { ok: false, reason: "noAgreement" };
  const obstacle = await obstacleOf(tx, group);
  if (obstacle) return { ok: false, reason: obstacle };
  const emails = typed.flatMap(({ email }) => parseEmail(email) ?? []);
  const seated = await tx.assignment.findMany({
    where: {
      email: { in: emails },
      status: { in: ["OFFERED", "ACCEPTED"] },
      seat: { cohortId: group.cohortId, line: { offerId: group.offerId }, order: { organisationId } },
    },
    select: { email: true },
  });
  const { length: free } = await freeSeats(tx, organisationId, group);
  const people = checkPeople(typed, {
    freeSeats: free,
    seated: new Set(seated.map(({ email }) => email)),
    resting: await restingMailboxes(tx, emails, offersOfToday()),
    locale,
  });
  return { ok: true, people, freeSeats: free };
}

/** Why nobody can begin with any seat of a group; `notFound` when there is none like it. Whether one is paid is asked of each. */
async function obstacleOf(
  tx: Db,
  { offerId, cohortId }: SeatGroupName,
): Promise<Exclude<ListRefusal, "nobody"> | null> {
  const offer = await tx.offer.findUnique({ where: { id: offerId }, select: { mode: true } });
  const cohort = cohortId
    ? await tx.cohort.findFirst({ where: { id: cohortId, offerId }, select: { status: true, endsAt: true } })
    : null;
  if (!offer || (cohortId && !cohort)) return "notFound";
  return seatObstacle({ isNameable: true, offer, cohort }, now()) as Exclude<SeatObstacle, "notYet"> | null;
}
