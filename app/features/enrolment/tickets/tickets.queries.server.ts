import { curriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { PersonScope, SystemScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { faceUnder } from "~/features/organisations/branding/host-face.server";
import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { type Db, db } from "~/platform/db/db.server";
import { siteById } from "~/platform/site/sites.server";
import { sessionView } from "~/features/cohorts/sessions/session-view.server";
import { isMetInPerson, whereaboutsOf } from "~/features/cohorts/sessions/whereabouts";
import { joinPaths } from "../joining/joining";
import { meetingLink, type TicketSession, type TicketView } from "./ticket";

/** A ticket of this person, or null: somebody else's and one that does not exist are alike. */
export const ticketByNumber = (
  { personId }: PersonScope,
  number: string,
  locale: Locale,
): Promise<TicketView | null> => findTicket(db, { number, personId }, locale);

/** A ticket as mails name it: by its id, and those queued by the release before by their order's. */
export const mailedTicket = (
  _scope: SystemScope,
  { ticketId, orderId }: { ticketId?: string; orderId?: string },
  locale: Locale,
  tx: Db = db,
): Promise<TicketView | null> =>
  findTicket(tx, ticketId ? { id: ticketId } : { orderId: orderId ?? "" }, locale);

/** A ticket of what is followed on one's own: it has nothing to show at a door. Null for any other. */
export async function ownPaceTicket(_scope: SystemScope, ticketId: string, locale: Locale) {
  const ticket = await db.ticket.findFirst({
    where: {
      id: ticketId,
      voidedAt: null,
      seat: { cohortId: null, line: { offer: { mode: "SELF_PACED" } } },
    },
    select: {
      holderName: true,
      person: { select: { name: true } },
      enrolment: { select: { contentId: true } },
    },
  });
  if (!ticket?.enrolment) return null;
  return {
    greeted: ticket.person.name || ticket.holderName,
    title: contentTitle(ticket.enrolment.contentId, locale),
  };
}

async function findTicket(
  tx: Db,
  where: { number: string; personId: string } | { id: string } | { orderId: string },
  locale: Locale,
): Promise<TicketView | null> {
  const ticket = await tx.ticket.findFirst({
    where,
    include: {
      order: {
        select: {
          number: true,
          site: true,
          buyerOrganisation: true,
          organisation: { select: { name: true } },
        },
      },
      person: { select: { name: true } },
      enrolment: { select: { contentId: true, releaseId: true, isDemo: true } },
      seat: { include: { cohort: { include: { sessions: { orderBy: { startsAt: "asc" } } } } } },
    },
  });
  const cohort = ticket?.seat?.cohort;
  if (!ticket || !cohort || !ticket.enrolment) return null;
  const isVoid = ticket.voidedAt !== null;
  const taught = await curriculum(ticket.enrolment.releaseId);
  // A cohort without sessions is one meeting itself.
  const { id, startsAt, endsAt, version: sequence } = cohort;
  const whole = {
    id,
    startsAt,
    endsAt,
    sequence,
    title: "",
    mode: null,
    place: "",
    joinUrl: "",
    preparation: [],
  };
  const rows = cohort.sessions.length > 0 ? cohort.sessions : [whole];
  const { origin } = siteById(ticket.order.site);
  const paths = joinPaths(
    cohort.id,
    rows.map((row) => {
      const { joinUrl } = whereaboutsOf(row, cohort);
      return { id: row.id, link: meetingLink({ joinUrl, status: cohort.status }, { isVoid }) };
    }),
  );
  const sessions = rows.map((session, index): TicketSession => {
    const path = paths[index];
    return {
      ...sessionView(session, cohort, locale, taught),
      id: session.id,
      joinUrl: path ? origin + path : null,
      sequence: session.sequence + ticket.sequenceBase,
    };
  });
  return {
    number: ticket.number,
    url: `${origin}/my/tickets/${ticket.number}`,
    orderNumber: ticket.order.number,
    site: ticket.order.site,
    holder: ticket.holderName,
    greeted: ticket.person.name || ticket.holderName,
    holderLatinName: ticket.holderLatinName,
    organisation: ticket.order.organisation?.name ?? ticket.order.buyerOrganisation,
    isVoid,
    isDemo: ticket.enrolment.isDemo,
    title: contentTitle(ticket.enrolment.contentId, locale),
    host: await faceUnder(tx, cohort.agreementId),
    sequenceBase: ticket.sequenceBase,
    isShownAtDoor: sessions.some(({ mode }) => isMetInPerson(mode)),
    cohort: {
      id: cohort.id,
      name: cohort.name,
      isCancelled: cohort.status === "CANCELLED",
      mode: cohort.mode,
      place: cohort.place,
      tool: cohort.tool,
      travel: cohort.travel,
      accessibility: cohort.accessibility,
      language: cohort.language,
      timeZone: cohort.timeZone,
      startsAt: cohort.startsAt,
      endsAt: cohort.endsAt,
      sessions,
    },
  };
}
