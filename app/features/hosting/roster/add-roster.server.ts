import { type CheckedPerson, checkPeople, mostAtOnce } from "~/features/enrolment/naming/check-people";
import { holdGroup, nameInGroup, surroundingsOf } from "~/features/enrolment/naming/name-in-group.server";
import { peopleIn } from "~/features/enrolment/naming/people-list";
import { lockCohortRow } from "~/features/cohorts/cohort/lock-cohort.server";
import type { Member } from "~/features/identity/access/scope";
import { parseEmail } from "~/features/identity/profile/email";
import { lockOrganisation } from "~/features/ordering/invoice-terms/credit.server";
import type { CreditRefusal } from "~/features/ordering/invoice-terms/invoice-terms";
import { priceOfDraft } from "~/features/ordering/team/product";
import type { Locale } from "~/i18n/locale";
import { inertLine } from "~/lib/text/inert-text";
import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/db.server";
import { newSeatsFor, roomIn, rosterObstacle, type RosterObstacle } from "./roster";
import { type RosterCohort, rosterCohort, rosterFacts, rosterUsed } from "./roster-cohort.server";
import { orderForRoster, rosterLine } from "./roster-order.server";

/** A list of people, and the language of the mails to who is not known here and has none in the list. */
export interface RosterList {
  text: string;
  locale: Locale;
}

/** What would happen with a list. */
export interface RosterPreview {
  people: CheckedPerson[];
  /** How many people more the host may put in the cohort. */
  room: number;
  /** New seats that are ordered for it, and what these cost with VAT. */
  ordered: { seats: number; netCents: number; grossCents: number; currency: string };
}

export type RosterRefusal = { reason: RosterObstacle | "notFound" | "nobody" | "tooMany" } | CreditRefusal;

type Checked =
  { ok: true; preview: RosterPreview; isNew: CheckedPerson[] } | { ok: false; refusal: RosterRefusal };

export type RosterAdded =
  | { ok: true; named: number }
  | { ok: false; refusal: RosterRefusal }
  /** Something is wrong with lines, or it costs something else than was shown; nobody was put in. */
  | { ok: false; preview: RosterPreview };

/** Rather long: as many as are named at once, on a slow day. */
const limits = { maxWait: 10_000, timeout: 30_000 };

/** Takes the host, then the orders of its seats in the cohort, then the cohort, so that two lists come one after the other. */
async function hold(tx: Tx, { organisation: { id } }: Member<"host.plan">, cohortId: string) {
  const host = await lockOrganisation(tx, id);
  const found = host && (await rosterCohort(tx, id, cohortId));
  if (!host || !found) return null;
  await holdGroup(tx, id, { offerId: found.offerId, cohortId });
  await lockCohortRow(tx, cohortId);
  // Counted after the wait.
  const cohort = await rosterCohort(tx, id, cohortId);
  return cohort && { host, cohort };
}
type Held = NonNullable<Awaited<ReturnType<typeof hold>>>;

const refuse = (refusal: RosterRefusal) => ({ ok: false, refusal }) as const;

/** Looks through a list, line by line: who is new, who is in already, and what is wrong with the rest. */
async function check(tx: Tx, { host, cohort }: Held, { text, locale }: RosterList): Promise<Checked> {
  const obstacle = rosterObstacle(await rosterFacts(tx, cohort), now());
  if (obstacle) return refuse({ reason: obstacle });
  const typed = peopleIn(text);
  if (typed.length === 0) return refuse({ reason: "nobody" });
  if (typed.length > mostAtOnce) return refuse({ reason: "tooMany" });
  const emails = typed.flatMap(({ email }) => parseEmail(email) ?? []);
  const around = await surroundingsOf(tx, host.id, { offerId: cohort.offerId, cohortId: cohort.id }, emails);
  const counts = {
    ...{ capacity: cohort.capacity, seatsInUse: cohort._count.seats, free: around.freeSeats },
    ...{ rosterSeats: cohort.agreement.rosterSeats, rosterUsed: await rosterUsed(tx, cohort.agreement) },
  };
  const room = roomIn(counts);
  const following = await followingOf(tx, cohort, emails);
  const seated = new Set([...around.seated, ...following]);
  const people = checkPeople(typed, { freeSeats: room, seated, resting: around.resting, locale });
  const isNew = people.filter(({ person }) => person !== null);
  const seats = newSeatsFor(isNew.length, counts);
  const { netCents, grossCents } = priceOfDraft(seats > 0 ? [rosterLine(cohort, host, seats)] : []);
  const ordered = { seats, netCents, grossCents, currency: cohort.currency };
  return { ok: true, isNew, preview: { people, room, ordered } };
}

/** Those with these addresses who follow the cohort already, by whomever they were let in. */
async function followingOf(tx: Tx, { id: cohortId }: RosterCohort, emails: string[]): Promise<string[]> {
  const people = await tx.person.findMany({
    where: { email: { in: emails }, enrolments: { some: { cohortId, endedAt: null } } },
    select: { email: true },
  });
  return people.map(({ email }) => email);
}

/** Whether a line may be left as it is: somebody new, or somebody who is in already. */
const isRight = ({ fault }: CheckedPerson) => fault === null || fault === "hasSeat";

/** Says what would happen with a list, and changes nothing. */
export const previewRoster = (
  actor: Member<"host.plan">,
  cohortId: string,
  list: RosterList,
): Promise<{ ok: true; preview: RosterPreview } | { ok: false; refusal: RosterRefusal }> =>
  db.$transaction(async (tx) => {
    const held = await hold(tx, actor, cohortId);
    return held ? check(tx, held, list) : refuse({ reason: "notFound" });
  }, limits);

/**
 * Puts the people of a list in a cohort of the host, all who are new or none: orders the seats that it has not got, on one invoice or for nothing, and offers each a
 * seat by name, with a mail. Sent twice, the second names nobody. Refuses what `rosterObstacle` says, a list with a faulty line, and a price (`shownCents`, with
 * VAT) that is not what was shown.
 */
export const addRoster = (
  actor: Member<"host.plan">,
  cohortId: string,
  list: RosterList,
  more: { shownCents: number; purchaseOrder: string; site: string; locale: Locale },
): Promise<RosterAdded> =>
  db.$transaction(async (tx): Promise<RosterAdded> => {
    const held = await hold(tx, actor, cohortId);
    if (!held) return refuse({ reason: "notFound" });
    const checked = await check(tx, held, list);
    if (!checked.ok) return checked;
    const { preview, isNew } = checked;
    if (!preview.people.every(isRight)) return { ok: false, preview };
    if (isNew.length === 0) return { ok: true, named: 0 };
    const { seats: quantity, grossCents } = preview.ordered;
    if (grossCents !== more.shownCents) return { ok: false, preview };
    const { cohort } = held;
    const purchaseOrder = [...inertLine(more.purchaseOrder)].slice(0, 60).join("");
    const order = { ...held, quantity, purchaseOrder, locale: more.locale, site: more.site, at: now() };
    const refusal = quantity > 0 ? await orderForRoster(tx, actor, order) : null;
    if (refusal) return refuse(refusal);
    const named = isNew.flatMap(({ person }) => person ?? []);
    await nameInGroup(tx, actor, { offerId: cohort.offerId, cohortId }, named);
    return { ok: true, named: named.length };
  }, limits);
