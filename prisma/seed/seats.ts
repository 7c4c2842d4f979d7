import { actorFrom, asMember } from "~/features/identity/access/scope";
import { acceptSeat, declineSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { namePeople } from "~/features/enrolment/naming/name-people.server";
import { holdSeats } from "~/features/enrolment/seats/hold-seats.server";
import { makeOrder } from "~/features/ordering/orders/make-order.server";
import { acceptAgreement } from "~/features/organisations/agreements/accept-agreement.server";
import { agreementText } from "~/features/organisations/agreements/agreement-text.server";
import { recordConsent } from "~/features/organisations/agreements/record-consent.server";
import { toLocalInput } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { demoOrganisations } from "./organisations";
import type { DemoPeople } from "./people";

const day = 86_400_000;
const organisationId = demoOrganisations.municipality;
const own = { organisationId, name: "Gemeente Voorbeeld", role: "OWNER" } as const;

/**
 * Seats of the demo municipality in every state: ordered on invoice, of which the number follows, and handed out on account. One is accepted,
 * some wait for an answer, one was declined, others are nobody's, and two have no group yet.
 */
export async function seedSeats(
  { learner, colleague }: DemoPeople,
  cohorts: ReadonlyMap<string, { id: string }>,
) {
  const cohortId = cohorts.get("op-locatie")!.id;
  if ((await db.processorAgreement.count({ where: { organisationId } })) > 0) return;
  const owner = actorFrom({
    ...{ personId: learner.id, email: learner.email, name: learner.name, memberships: [own] },
    ...{ locale: "nl", roles: [], sessionId: "", secondFactor: true },
  });
  const may = <Act extends Parameters<typeof asMember>[2]>(act: Act) => asMember(owner, organisationId, act)!;
  await acceptAgreement(may("agreement.accept"), { shown: agreementText("nl").mark, locale: "nl" });
  await recordConsent(may("consent.record"), {
    givenOn: toLocalInput(now()).slice(0, 10),
    givenBy: "Ondernemingsraad (voorbeeld)",
  });
  await order(learner.id, cohortId);
  const list = ["Sam", "Noor", "Yara", "Jip"].map((name) =>
    name === "Sam"
      ? `${colleague.name} <${colleague.email}>`
      : `${name} Voorbeeld <${name.toLowerCase()}@voorbeeld.example>`,
  );
  const group = { offerId: "mc1-cohort", cohortId };
  const named = await namePeople(may("seats.assign"), group, { text: list.join("\n"), locale: "nl" });
  if (!named.ok) throw new Error(`demo seats were not given: ${JSON.stringify(named)}`);
  const offers = await db.assignment.findMany({
    where: { seat: { order: { organisationId } } },
    orderBy: { id: "asc" },
  });
  const idOf = (email: string) => offers.find((one) => one.email === email)!.id;
  const answering = (email: string, personId: string) =>
    actorFrom({ ...owner, personId, email, memberships: [] });
  await acceptSeat(
    answering(colleague.email, colleague.id),
    { id: idOf(colleague.email) },
    { name: colleague.name, latinName: "" },
  );
  await declineSeat(answering("jip@voorbeeld.example", colleague.id), { id: idOf("jip@voorbeeld.example") });
}

async function order(personId: string, cohortId: string) {
  const offer = await db.offer.findUniqueOrThrow({ where: { id: "mc1-cohort" } });
  const line = { offerId: offer.id, unitCents: offer.priceCents ?? 0, vat: offer.vat };
  await db.$transaction(async (tx) => {
    const at = now();
    const expiresAt = new Date(at.getTime() + 30 * day);
    const made = await makeOrder(tx, {
      ...{ personId, organisationId, status: "ON_INVOICE", way: "INVOICE", awaitsPurchaseOrder: true },
      ...{ currency: "EUR", site: foundation.id, locale: "nl", expiresAt, createdAt: at, isDemo: true },
      lines: [
        { ...line, cohortId, quantity: 6 },
        { ...line, cohortId: null, quantity: 2 },
      ],
    });
    await holdSeats(tx, { orderId: made.id, lines: made.lines, heldUntil: expiresAt, now: at });
  });
}
