// Organisations with seats to give, for server tests. They cost nothing, so that no payment and no document belongs to them.
import type { OrganisationAct } from "~/features/identity/access/can";
import { offerSeats } from "~/features/enrolment/assignment/offer-seats.server";
import { seatOfferMail } from "~/features/enrolment/assignment/seat-mails.server";
import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import { takeSeats } from "~/features/enrolment/seats/take-seats.server";
import { makeOrder } from "~/features/ordering/orders/make-order.server";
import { agreementVersion } from "~/features/organisations/agreements/agreement";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundation } from "~/platform/site/sites.server";
import { addOrganisation, memberNow } from "./organisations";
import { addPerson } from "./people";
import { makeCohort } from "./shop";

interface SeatsValues {
  quantity?: number;
  capacity?: number;
  /** Paid, or on invoice. */
  status?: "PAID" | "ON_INVOICE";
  isVerified?: boolean;
  hasAgreement?: boolean;
  place?: "cohort" | "unplaced" | "alone";
}

/** An organisation with a manager and an order of seats in a cohort that begins in five weeks. */
export async function openSeats({
  quantity = 3,
  capacity = 12,
  status = "PAID",
  isVerified = false,
  hasAgreement = true,
  place = "cohort",
}: SeatsValues = {}) {
  const [owner, manager] = [await addPerson({ name: "Olga Visser" }), await addPerson({ name: "Mo Haddad" })];
  const roles = { [owner.id]: "OWNER", [manager.id]: "MANAGER" } as const;
  const organisation = await addOrganisation(isVerified ? { verifiedAt: now() } : {}, roles);
  if (hasAgreement)
    await db.processorAgreement.create({
      data: {
        ...{ id: newId(), organisationId: organisation.id, version: agreementVersion, textHash: "" },
        ...{ acceptedById: owner.id, acceptedByName: owner.name, acceptedAt: now() },
      },
    });
  const startsAt = new Date(now().getTime() + 35 * 86_400_000);
  const cohort = await makeCohort({ startsAt, capacity, priceCents: 0 });
  const offerId = place === "alone" ? "mc1-self-paced" : cohort.offerId;
  const alone = {
    id: offerId,
    sells: "MASTERCLASS",
    contentId: "mc1",
    mode: "SELF_PACED",
    vat: "standard",
  } as const;
  if (place === "alone") await db.offer.upsert({ where: { id: offerId }, create: alone, update: {} });
  const cohortId = place === "cohort" ? cohort.id : null;
  const order = await db.$transaction(async (tx) => {
    const line = { offerId, cohortId, quantity, unitCents: 0, vat: "standard" };
    const made = await makeOrder(tx, {
      ...{
        personId: owner.id,
        organisationId: organisation.id,
        status,
        way: status === "PAID" ? "ONLINE" : "INVOICE",
      },
      ...{ currency: "EUR", site: foundation.id, locale: "nl", isDemo: false, lines: [line] },
      ...{ expiresAt: new Date(now().getTime() + 30 * 86_400_000), createdAt: now() },
    });
    await holdSeats(tx, { orderId: made.id, lines: made.lines, heldUntil: made.expiresAt, now: now() });
    if (status === "PAID") {
      await takeSeats(tx, made.id);
      await tx.order.update({ where: { id: made.id }, data: { paidAt: now() } });
    }
    return made;
  });
  const as = <Act extends OrganisationAct>(act: Act, person = manager) =>
    memberNow(person, organisation, act);
  const seats = await db.seat.findMany({ where: { orderId: order.id }, orderBy: { id: "asc" } });
  return { owner, manager, organisation, cohort, order, seats, group: { offerId, cohortId }, as };
}

/** Offers one of the seats to an address. Returns the seat, the assignment and the token in its mail, made as the worker makes it. */
export async function offerTo(
  { manager, seats }: Awaited<ReturnType<typeof openSeats>>,
  email: string,
  index = 0,
) {
  const seat = seats[index]!;
  const people = [{ email, name: "Rosa Jansen", locale: "nl" as const }];
  const at = { offeredById: manager.id, site: foundation.id, now: now() };
  await db.$transaction((tx) => offerSeats(tx, { seats: [seat], people, ...at }));
  const assignment = await db.assignment.findFirstOrThrow({ where: { seatId: seat.id, status: "OFFERED" } });
  return { seat, assignment, token: await tokenOf(assignment.id) };
}

/** The token in the mail of an offer; throws when it would not be sent. */
export async function tokenOf(assignmentId: string): Promise<string> {
  const mail = await seatOfferMail({ assignmentId }, "nl", foundation);
  return /\/seats\/([\w-]{43})/.exec(JSON.stringify(mail))![1]!;
}
