import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { type SessionView, sessionView } from "~/features/cohorts/sessions/session-view.server";
import type { MeetingMode } from "~/features/cohorts/sessions/whereabouts";
import type { Actor, PersonScope, SiteScope, SystemScope } from "~/features/identity/access/scope";
import { maskedEmail } from "~/features/organisations/invitations/invitation";
import type { Locale } from "~/i18n/locale";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { type AssignmentState, assignmentState, seatObstacle, type SeatObstacle } from "./assignment";
import { findByToken } from "./assignments.db.server";
import { findSeat, hasBegun } from "./lock-seat.server";

/** The group of a seat, as somebody reads it who is asked to come. */
export interface OfferedCohort {
  name: string;
  mode: MeetingMode;
  place: string;
  timeZone: string;
  startsAt: Date;
  sessions: SessionView[];
}

/** A seat that was offered, as whoever holds its link may see it. */
export interface SeatOffer {
  id: string;
  state: AssignmentState;
  /** Why nobody can begin with it now, or null. */
  obstacle: SeatObstacle | null;
  /** The organisation that gives it; null: a colleague bought it. */
  organisation: string | null;
  /** Who offered it. */
  giver: string;
  title: string;
  cohort: OfferedCohort | null;
  expiresAt: Date;
  /** The address it went to, masked: who holds the link is perhaps somebody else. */
  sentTo: string;
  /** It was offered to the address that the actor signed in with. */
  isForActor: boolean;
  /** The actor follows with it, and has done nothing yet. */
  canGiveBack: boolean;
  /** The actor accepted it. */
  isOwn: boolean;
}

/** The offer behind a link, for `actor` or a visitor (null); null when no such link is in use. */
export async function offerByToken(
  _scope: SiteScope,
  token: string,
  { actor, locale }: { actor: Actor | null; locale: Locale },
): Promise<SeatOffer | null> {
  const row = await findByToken(db, token);
  return row && offerOfRow(row, actor, locale);
}

/** An offer that went to the actor's address or that they accepted; null otherwise. */
export async function ownOffer(actor: Actor, id: string, locale: Locale): Promise<SeatOffer | null> {
  const row = await db.assignment.findFirst({
    where: { id, OR: [{ email: actor.email }, { personId: actor.personId }] },
  });
  return row && offerOfRow(row, actor, locale);
}

/** Offers to the address somebody signed in with that wait for an answer, the newest first. */
export async function offersTo({ email }: Actor, locale: Locale) {
  const rows = await db.assignment.findMany({
    where: { email, status: "OFFERED", expiresAt: { gt: now() } },
    include: { seat: { include: seatOfList } },
    orderBy: { offeredAt: "desc" },
    take: 20,
  });
  return rows.map(({ id, expiresAt, seat }) => ({
    id,
    expiresAt,
    title: contentTitle(seat.line.offer.contentId, locale),
    organisation: seat.order.organisation?.name ?? null,
    cohort: seat.cohort,
  }));
}
export type OfferInList = Awaited<ReturnType<typeof offersTo>>[number];

const seatOfList = {
  line: { select: { offer: { select: { contentId: true } } } },
  order: { select: { organisation: { select: { name: true } } } },
  cohort: { select: { name: true, startsAt: true, timeZone: true } },
} as const;

/** The offer that a mail is about, with what was followed with it; null when there is none. `to`: whom it went to. */
export async function mailedOffer(_scope: SystemScope, id: string, locale: Locale) {
  const row = await db.assignment.findUnique({
    where: { id },
    include: {
      ticket: { select: { id: true, enrolment: { select: { completedAt: true } } } },
      seat: { select: { cohort: { select: { status: true } } } },
    },
  });
  const offer = row && (await offerOfRow(row, null, locale));
  const isGroupCancelled = row?.seat.cohort?.status === "CANCELLED";
  return offer && { ...offer, to: row.name, ticket: row.ticket, isGroupCancelled };
}

async function offerOfRow(
  row: NonNullable<Awaited<ReturnType<typeof findByToken>>>,
  actor: (PersonScope & Pick<Actor, "email">) | null,
  locale: Locale,
): Promise<SeatOffer | null> {
  const seat = await findSeat(db, { id: row.seatId });
  if (!seat) return null;
  const giver = await db.person.findUnique({
    where: { id: row.offeredById },
    select: { name: true, email: true, disabledAt: true },
  });
  const state = assignmentState(row, now());
  const isOwn = state === "accepted" && actor !== null && actor.personId === row.personId;
  const { cohort } = seat;
  return {
    id: row.id,
    state,
    obstacle: seatObstacle({ ...seat, offer: seat.line.offer }, now()),
    organisation: seat.order.organisation?.name ?? null,
    giver: giver && !giver.disabledAt ? giver.name || giver.email : "",
    title: contentTitle(seat.line.offer.contentId, locale),
    cohort: cohort && cohortView(cohort, locale),
    expiresAt: row.expiresAt,
    sentTo: maskedEmail(row.email),
    isForActor: actor?.email === row.email,
    isOwn,
    canGiveBack: isOwn && !(await hasBegun(db, seat)),
  };
}

type CohortOfSeat = NonNullable<NonNullable<Awaited<ReturnType<typeof findSeat>>>["cohort"]>;

/** A group without meetings of its own is one itself. */
function cohortView(
  { name, mode, place, timeZone, startsAt, endsAt, sessions }: CohortOfSeat,
  locale: Locale,
): OfferedCohort {
  const whole = { startsAt, endsAt, title: "", mode: null, place: "", joinUrl: "", preparation: [] };
  const rows = sessions.length > 0 ? sessions : [whole];
  const usual = { mode, place, joinUrl: "" };
  return {
    ...{ name, mode, place, timeZone, startsAt },
    sessions: rows.map((session) => sessionView({ ...session, joinUrl: "" }, usual, locale)),
  };
}
