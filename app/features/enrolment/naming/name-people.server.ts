import type { Member } from "~/features/identity/access/scope";
import { hasAgreement } from "~/features/organisations/agreements/has-agreement.server";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { type Db, db } from "~/platform/db/db.server";
import { seatObstacle, type SeatObstacle } from "../assignment/assignment";
import type { SeatGroupName } from "../seat-groups/seat-groups";
import { type CheckedPerson, checkPeople, mostAtOnce } from "./check-people";
import { holdGroup, nameInGroup, surroundingsOf } from "./name-in-group.server";
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
      await holdGroup(tx, organisationId, group);
      const checked = await check(tx, organisationId, group, list);
      if (!checked.ok) return checked;
      const { people, freeSeats: free } = checked;
      if (people.every(({ fault }) => fault === "hasSeat")) return { ok: true, named: 0 };
      const named = people.flatMap(({ person }) => person ?? []);
      if (named.length < people.length) return { ok: false, people, freeSeats: free };
      await nameInGroup(tx, actor, group, named);
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
  const around = await surroundingsOf(tx, organisationId, group, emails);
  const people = checkPeople(typed, { ...around, locale });
  return { ok: true, people, freeSeats: around.freeSeats };
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
