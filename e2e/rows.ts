// Rows as the application makes them, written straight into the database of a running site: people who are signed in and what
// is theirs. Every builder has defaults; what it returns is what tests name in addresses.
import { createHash, randomBytes, randomInt, randomUUID } from "node:crypto";
import type pg from "pg";
import {
  type FoundationRole,
  foundationRoles,
  type MembershipRole,
  membershipRoles,
} from "../app/features/identity/access/can";
import { agreementVersion } from "../app/features/organisations/agreements/agreement";

/**
 * What somebody is: to the foundation, or to the organisation in their belongings. `staff` is all there is: has every role of the
 * foundation, and owns that organisation.
 */
export type Role =
  | "learner"
  | "member"
  | "manager"
  | "owner"
  | "ownerWithoutSecondFactor"
  | "editor"
  | "registrar"
  | "finance"
  | "administrator"
  | "staff"
  | "staffWithoutSecondFactor";

/** The roles at the foundation that come with what somebody is. */
export const rolesOf = (role: Role): FoundationRole[] =>
  foundationRoles.filter((one) => role.startsWith("staff") || one.toLowerCase() === role);
/** What comes with it for the organisation in one's belongings: null for who does not act for it. */
export function membershipRoleOf(role: Role): MembershipRole | null {
  if (role === "staff" || role === "ownerWithoutSecondFactor") return "OWNER";
  return membershipRoles.find((one) => one.toLowerCase() === role) ?? null;
}
/** Whether somebody of this role has given the second factor: who has a use for it, unless their role says otherwise. */
export const secondFactorOf = (role: Role): boolean =>
  !role.endsWith("WithoutSecondFactor") && role !== "learner" && role !== "member";

/** Of a frozen edition: what was frozen is held to it, so that it is shown and stands on paper. */
export const editionHash = "0a".repeat(32);

export interface Person {
  id: string;
  email: string;
  name: string;
}

/** Of an agreement with a host: offered and not accepted, and not offered yet. */
export const notAccepted = { acceptedAt: null, acceptedById: null, acceptedByName: "" };
const drafted = { ...notAccepted, offeredAt: null, offeredById: null, text: "", textHash: "" };

const day = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * day);
/** An unguessable number like those on tickets and certificates. */
const number = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[randomInt(32)]).join(""),
  ).join("-");

/** Numbers that are nobody's: for addresses of what does not exist. */
export const nobodys = () => ({
  enrolmentId: randomUUID() as string,
  orderNumber: `B-${number().slice(0, 9)}`,
  ticketNumber: number(),
  certificateNumber: number(),
  completedEnrolmentId: randomUUID() as string,
  orderId: randomUUID() as string,
  personId: randomUUID() as string,
  cohortSlug: `nergens-${randomBytes(4).toString("hex")}`,
  cohortId: randomUUID() as string,
  checkoutSessionId: `cs_test_${randomBytes(12).toString("hex")}`,
  organisationId: randomUUID() as string,
  teamOrderNumber: `B-${number().slice(0, 9)}`,
  colleagueId: randomUUID() as string,
  seatId: randomUUID() as string,
  assignmentId: randomUUID() as string,
  entryId: randomUUID() as string,
  enquiryId: randomUUID() as string,
  mailId: randomUUID() as string,
  artefactId: randomUUID() as string,
  teamArtefactId: randomUUID() as string,
  hostedCohortId: randomUUID() as string,
  hostedSessionId: randomUUID() as string,
  hostedTicketNumber: number(),
  agreementId: randomUUID() as string,
  draftAgreementId: randomUUID() as string,
  hostedEnrolmentId: randomUUID() as string,
  handInId: randomUUID() as string,
  questionId: randomUUID() as string,
  hostedSeatId: randomUUID() as string,
  compositionId: randomUUID() as string,
  planId: randomUUID() as string,
  invoicedOrderId: randomUUID() as string,
  invoicedOrderNumber: `B-${number().slice(0, 9)}`,
  quotedOrderNumber: `B-${number().slice(0, 9)}`,
  invoiceId: randomUUID() as string,
  invoiceNumber: `F${randomInt(1000, 2000)}-00000`,
});
export type Belongings = ReturnType<typeof nobodys>;

export function rowsIn(pool: pg.Pool) {
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row);
    const places = names.map((_, i) => `$${i + 1}`);
    const columns = names.map((name) => `"${name}"`);
    return pool.query(`insert into "${table}" (${columns}) values (${places})`, Object.values(row));
  };

  async function person(
    values: Partial<Person> & { role?: Role; locale?: "nl" | "en" } = {},
  ): Promise<Person> {
    const { role = "learner", ...given } = values;
    const id: string = randomUUID();
    const row = { id, email: `noor-${id}@example.nl`, name: "Noor Jansen", locale: "nl", ...given };
    await insert("Person", { ...row, roles: rolesOf(role) });
    return row;
  }

  /** Signs a person in. Returns the token that the session cookie holds; who has a use for the second factor has given it. */
  async function session({ id }: { id: string }, role: Role = "learner"): Promise<string> {
    const token = randomBytes(32).toString("base64url");
    await insert("Session", {
      id: createHash("sha256").update(token).digest("hex"),
      personId: id,
      expiresAt: inDays(0.5),
      secondFactorAt: secondFactorOf(role) ? new Date() : null,
      userAgent: "Test/1.0",
    });
    return token;
  }

  /** Somebody acts for an organisation. */
  const membership = (organisationId: string, { id: personId }: { id: string }, role: MembershipRole) =>
    insert("Membership", { id: randomUUID(), organisationId, personId, role, from: new Date() });

  /** A cohort of "Anders kijken", online in five weeks, of 24 seats of € 695. */
  async function cohort(values: Record<string, unknown> = {}): Promise<{ id: string; slug: string }> {
    const id = randomUUID();
    const row = {
      id,
      slug: `anders-kijken-${id}`,
      offerId: "mc1-cohort",
      name: "Online, dinsdagochtend",
      status: "PUBLISHED",
      mode: "ONLINE",
      joinUrl: "https://meet.example/canary-join-url",
      capacity: 24,
      priceCents: 69_500,
      vat: "standard",
      enrolUntil: inDays(30),
      startsAt: inDays(35),
      endsAt: inDays(56),
      ...values,
    };
    await insert("Cohort", row);
    return { id, slug: String(row.slug) };
  }

  /** Somebody follows "Anders kijken" on their own. Returns the enrolment's id. */
  async function enrolment(
    { id: personId }: { id: string },
    values: Record<string, unknown> = {},
  ): Promise<string> {
    const id = randomUUID();
    await insert("Enrolment", { id, personId, offerId: "mc1-self-paced", contentId: "mc1", ...values });
    return id;
  }

  /** A Startbeeld of an organisation, which these people edit. */
  async function teamArtefact(organisationId: string, editors: readonly { id: string }[]): Promise<string> {
    const id = await artefact(editors[0]!);
    await pool.query(`update "Artefact" set "personId" = null, "organisationId" = $2 where id = $1`, [
      id,
      organisationId,
    ]);
    for (const { id: personId } of editors)
      await insert("ArtefactMember", {
        ...{ artefactId: id, personId, mayEdit: true },
        ...{ addedById: editors[0]!.id, addedAt: new Date() },
      });
    return id;
  }

  /** A Startbeeld with one earlier version. */
  async function artefact({ id: personId }: { id: string }): Promise<string> {
    const id = randomUUID();
    const document = {
      place: "Havenbuurt",
      reason: "Omdat de muur er nog staat.",
      walkedWith: "de beheerder",
    };
    await insert("Artefact", {
      ...{ id, personId, kind: "startbeeld", schemaVersion: 1, title: "Havenbuurt", version: 3 },
      document: JSON.stringify(document),
      fieldVersions: JSON.stringify({ place: 2, reason: 3, walkedWith: 2 }),
    });
    await insert("ArtefactVersion", {
      ...{ artefactId: id, version: 2, schemaVersion: 1, savedAt: inDays(-1) },
      document: JSON.stringify({ ...document, reason: "Omdat het kan." }),
    });
    return id;
  }

  /** An adoption plan that follows another, with an edition that one of two signed, and a text that changed since. */
  async function plan({ id: personId }: { id: string }): Promise<string> {
    const [id, previousId, editionId] = [randomUUID(), randomUUID(), randomUUID()];
    const document = {
      ...{ place: "Veermonde", occasion: "Een koor in de fietsenkelder." },
      ...{ "signerRole@1": "Wethouder", "signerName@1": "A. de Vries" },
      ...{ "signerRole@2": "Directeur", "signerName@2": "جميل حداد" },
    };
    const signers = [1, 2].map((row) => ({
      row: `${row}`,
      role: document[`signerRole@${row as 1 | 2}`],
      name: document[`signerName@${row as 1 | 2}`],
    }));
    const of = { personId, kind: "adoptieplan", schemaVersion: 1, title: "Veermonde" };
    const earlier = { place: "Veermonde", occasion: "Een koor in de kelder.", "goal@1": "Een oven" };
    await insert("Artefact", { ...of, id: previousId, version: 2, document: JSON.stringify(earlier) });
    await insert("Artefact", {
      ...{ ...of, id, previousId, version: 3 },
      document: JSON.stringify({ ...document, today: "Rustig." }),
    });
    await insert("ArtefactEdition", {
      ...{
        id: editionId,
        artefactId: id,
        number: 1,
        artefactVersion: 2,
        schemaVersion: 1,
        title: "Veermonde",
      },
      ...{ document: JSON.stringify(document), signers: JSON.stringify(signers), hash: editionHash },
      ...{ frozenById: personId, frozenByName: "Noor de Vries", frozenAt: inDays(-2) },
    });
    await insert("EditionSignature", {
      ...{ id: randomUUID(), editionId, row: "1", isOnPaper: false, personId, personName: "Noor de Vries" },
      ...{ signedOn: inDays(-1).toISOString().slice(0, 10), recordedAt: inDays(-1) },
    });
    return id;
  }

  /** A Coalitiecanvas with two parties and an empty chair. */
  async function coalition({ id: personId }: { id: string }): Promise<string> {
    const id = randomUUID();
    const document = {
      place: "Het gymlokaal",
      ...{ "partyName@0a": "Vaders die op maandag voetballen", "partySector@0a": "community" },
      ...{ "partyGives@0a": "een vaste avond", "partyAnswers@0a": "3", "reachedBy@0a": "de conciërge" },
      ...{ "partyName@0b": "جمعية الحرفيين", "partySector@0b": "culture", "partyGets@0b": "een oven" },
      ...{ "factionName@0a": "Lijst Zuid", "factionStance@0a": "against" },
      "gapWhat@0a": "Wie de sleutel heeft",
    };
    const fieldVersions = Object.fromEntries(Object.keys(document).map((key) => [key, 2]));
    await insert("Artefact", {
      ...{ id, personId, kind: "coalitiecanvas", schemaVersion: 1, title: "Het gymlokaal", version: 2 },
      ...{ document: JSON.stringify(document), fieldVersions: JSON.stringify(fieldVersions) },
    });
    return id;
  }

  /** An adoption plan with a text from this Startbeeld; `says` is what that said when it was taken over, and `plan` what stands in the field. */
  async function planFrom(
    { id: personId }: { id: string },
    fromId: string,
    { says, plan = says }: { says: string; plan?: string },
  ): Promise<string> {
    const id = randomUUID();
    await insert("Artefact", {
      ...{ id, personId, kind: "adoptieplan", schemaVersion: 1, title: "Veermonde", version: 2 },
      document: JSON.stringify({ place: "Veermonde", occasion: plan }),
      fieldVersions: JSON.stringify({ place: 2, occasion: 2 }),
    });
    await insert("ArtefactSource", {
      ...{ artefactId: id, key: "occasion", fromId, fromGive: "startbeeld.reason", locale: "nl" },
      ...{ text: says, takenById: personId, takenAt: inDays(-1), seenText: says, seenVersion: 1 },
    });
    return id;
  }

  /** A paid order with its seat, payment, receipt, ticket and enrolment. */
  async function order(buyer: Person, seatIn: { id: string }) {
    const { orderNumber, ticketNumber, checkoutSessionId } = nobodys();
    const id = randomUUID();
    const [lineId, seatId, ticketId] = [randomUUID(), randomUUID(), randomUUID()];
    const amount = { amountCents: 84_095, vatCents: 14_595 };
    await insert("Order", {
      id,
      number: orderNumber,
      personId: buyer.id,
      status: "PAID",
      ...amount,
      currency: "EUR",
      locale: "nl",
      attendeeName: buyer.name,
      expiresAt: inDays(0),
      checkoutSessionId,
      checkoutUrl: `https://checkout.stripe.com/c/pay/${checkoutSessionId}`,
      paidAt: new Date(),
    });
    await insert("OrderLine", {
      ...{ id: lineId, orderId: id, position: 1, offerId: "mc1-cohort", cohortId: seatIn.id, quantity: 1 },
      ...{ unitCents: 69_500, netCents: 69_500, vat: "standard", vatRateBp: 2_100 },
    });
    await insert("Seat", { id: seatId, cohortId: seatIn.id, orderId: id, lineId, status: "TAKEN" });
    await insert("Payment", {
      id: randomUUID(),
      orderId: id,
      kind: "CAPTURE",
      status: "SUCCEEDED",
      amountCents: amount.amountCents,
      currency: "EUR",
      paymentIntentId: `pi_${randomBytes(12).toString("hex")}`,
    });
    const holder = { personId: buyer.id, holderName: buyer.name };
    await insert("Ticket", { id: ticketId, number: ticketNumber, orderId: id, seatId, ...holder });
    await receipt(id, orderNumber, buyer);
    const enrolmentId = await enrolment(buyer, { offerId: "mc1-cohort", cohortId: seatIn.id, ticketId });
    return { orderId: id as string, orderNumber, ticketNumber, checkoutSessionId, enrolmentId };
  }

  /** In a year long past, out of the way of the numbers that the application gives without gaps. */
  async function receipt(orderId: string, orderNumber: string, buyer: Person) {
    const [year, sequence] = [randomInt(1000, 2000), randomInt(100_000, 1_000_000_000)];
    const cents = { netCents: 69_500, vatCents: 14_595 };
    const document = {
      kind: "receipt",
      number: `${year}-${sequence}`,
      issuedAt: new Date().toISOString(),
      locale: "nl",
      orderNumber,
      creditsNumber: null,
      seller: { name: "De Stadscoalitie", address: "", kvk: "", vatNumber: "" },
      buyer: { name: buyer.name, organisation: "", reference: "", email: buyer.email },
      currency: "EUR",
      lines: [{ description: "Anders kijken", quantity: 1, netCents: cents.netCents }],
      vat: [{ treatment: "standard", rateBp: 2_100, ...cents }],
      ...cents,
      grossCents: 84_095,
      isDemo: false,
    };
    await insert("Receipt", {
      id: randomUUID(),
      year,
      sequence,
      orderId,
      kind: document.kind,
      amountCents: document.grossCents,
      vatCents: cents.vatCents,
      issuedAt: new Date(),
      document: JSON.stringify(document),
    });
  }

  /** The certificate of a completed enrolment (one of its own unless given), with a file. Returns its number. */
  async function certificate(holder: Person, values: Record<string, unknown> = {}): Promise<string> {
    const certificateNumber = number();
    const id = randomUUID();
    const completedAt = new Date();
    const enrolmentId = values.enrolmentId ?? (await enrolment(holder, { completedAt, attempt: 2 }));
    await insert("Certificate", {
      id,
      number: certificateNumber,
      recordVersion: 3,
      enrolmentId,
      personId: holder.id,
      holderName: holder.name,
      kind: "masterclass",
      issuerName: "Stichting Voorbeeld in de Stad",
      issuerKvk: "12345678",
      signerName: "Jasmijn Voorbeeld",
      signerRole: "directeur",
      locale: "nl",
      contentId: "mc1",
      title: "Anders kijken",
      hours: 12,
      outcomes: JSON.stringify(["Ziet talent."]),
      modules: JSON.stringify([{ id: "m0", title: "De stad en het talent", hours: 3 }]),
      followedFrom: inDays(-20),
      cohortId: randomUUID(),
      cohortName: "Online, dinsdagochtend",
      assessment: JSON.stringify({ lessons: 12, quizzes: 12, quizMayMiss: 1, reflections: 14 }),
      completedAt,
      issuedAt: completedAt,
      ...values,
    });
    await insert("CertificateHolder", {
      certificateId: id,
      personId: holder.id,
      name: holder.name,
      nameHashes: [],
    });
    await insert("CertificateFile", {
      certificateId: id,
      pdf: Buffer.from("%PDF-1.7 test"),
      sha256: "0".repeat(64),
    });
    return certificateNumber;
  }

  /** The certificate of the first module of "Anders kijken", of an enrolment of its own. Returns its number. */
  async function moduleCertificate(holder: Person): Promise<string> {
    const enrolmentId = await enrolment(holder, { completedAt: new Date(), contentId: "m0", attempt: 3 });
    await insert("ModuleCompletion", {
      personId: holder.id,
      moduleId: "m0",
      enrolmentId,
      completedAt: new Date(),
    });
    return certificate(holder, {
      enrolmentId,
      kind: "module",
      contentId: "m0",
      title: "De stad en het talent",
    });
  }

  /** A municipality with an owner and a colleague, and `somebody` in it when they act for it. */
  async function organisation(somebody: { id: string }, role: MembershipRole | null) {
    const [id, colleague] = [randomUUID() as string, await person()];
    await insert("Organisation", {
      id,
      kind: "MUNICIPALITY",
      name: `Gemeente Voorbeeldstad ${id.slice(0, 8)}`,
    });
    await membership(id, await person(), "OWNER");
    await membership(id, colleague, "MEMBER");
    if (role) await membership(id, somebody, role);
    return {
      organisationId: id,
      colleagueId: colleague.id,
      teamOrderNumber: await teamOrder(id, colleague),
    };
  }

  /** A quote for an organisation: two seats whose group is chosen later. Returns its number. */
  async function teamOrder(
    organisationId: string,
    { id: personId }: { id: string },
    values: Record<string, unknown> = {},
  ): Promise<string> {
    const { teamOrderNumber } = nobodys();
    const id = randomUUID();
    await insert("Order", {
      id,
      number: teamOrderNumber,
      organisationId,
      personId,
      status: "QUOTED",
      way: "INVOICE",
      amountCents: 168_190,
      vatCents: 29_190,
      currency: "EUR",
      locale: "nl",
      expiresAt: inDays(60),
      quoteTokenHash: randomUUID(),
      ...values,
    });
    await insert("OrderLine", {
      ...{ id: randomUUID(), orderId: id, position: 1, offerId: "mc1-cohort", quantity: 2 },
      ...{ unitCents: 69_500, netCents: 139_000, vat: "standard", vatRateBp: 2_100 },
    });
    return teamOrderNumber;
  }

  /** Seats that cost an organisation nothing, followed alone: one is nobody's, one was offered to `somebody`. */
  async function seats(organisationId: string, orderedById: string, somebody: Person) {
    const [orderId, lineId] = [randomUUID(), randomUUID()];
    const [seatId, offeredId, assignmentId] = [randomUUID(), randomUUID(), randomUUID()] as string[];
    await insert("Order", {
      ...{
        id: orderId,
        number: nobodys().orderNumber,
        personId: orderedById,
        organisationId,
        status: "PAID",
      },
      ...{
        amountCents: 0,
        vatCents: 0,
        currency: "EUR",
        locale: "nl",
        expiresAt: inDays(0),
        paidAt: new Date(),
      },
    });
    await insert("OrderLine", {
      ...{ id: lineId, orderId, position: 1, offerId: "mc1-self-paced", quantity: 2 },
      ...{ unitCents: 0, netCents: 0, vat: "standard", vatRateBp: 2_100 },
    });
    for (const id of [seatId, offeredId]) await insert("Seat", { id, orderId, lineId, status: "TAKEN" });
    await insert("Assignment", {
      ...{ id: assignmentId, seatId: offeredId, email: somebody.email, name: somebody.name, locale: "nl" },
      ...{ offeredById: orderedById, offeredAt: new Date(), sentAt: new Date(), expiresAt: inDays(30) },
    });
    return { seatId: seatId!, assignmentId: assignmentId! };
  }

  /**
   * The organisation hosts: it accepted an agreement on all of the first masterclass, paid by learners unless told otherwise. One public cohort under it, with two
   * sessions from yesterday on, which these people facilitate, and in which people have a ticket; and the draft of a next agreement.
   */
  async function hosting(
    organisationId: string,
    facilitators: readonly Person[],
    values: {
      paidBy?: string;
      lowestPriceCents?: number;
      highestPriceCents?: number;
      hostShareBp?: number;
    } = {},
  ) {
    const by = facilitators[0]!;
    const agreementId = await hostAgreement(organisationId, by, values);
    const draftAgreementId = await hostAgreement(organisationId, by, drafted);
    const { id: hostedCohortId } = await cohort({
      ...{ agreementId, status: "CLOSED", startsAt: inDays(-1), endsAt: inDays(7), enrolUntil: inDays(-2) },
    });
    const [hostedSessionId, later] = [randomUUID() as string, randomUUID()];
    for (const [id, days] of [
      [hostedSessionId, -1],
      [later, 7],
    ] as const)
      await insert("CohortSession", {
        ...{ id, cohortId: hostedCohortId, title: "Kijken naar wat er is" },
        ...{ startsAt: inDays(days), endsAt: new Date(inDays(days).getTime() + 7_200_000) },
      });
    for (const { id: personId, name } of facilitators)
      await insert("Facilitator", { id: randomUUID(), cohortId: hostedCohortId, name, personId });
    const learner = await person({ name: "Lotte de Boer" });
    const { ticketNumber: hostedTicketNumber } = await order(learner, { id: hostedCohortId });
    return {
      hostedCohortId,
      hostedSessionId,
      hostedTicketNumber,
      agreementId,
      draftAgreementId,
      compositionId: await composition(organisationId),
      hostedSeatId: await rosterSeat(organisationId, hostedCohortId, by),
      ...(await talk(hostedCohortId, by)),
    };
  }

  /** Two modules that a host put together, and that no group learns yet. Returns its id. */
  async function composition(organisationId: string) {
    const id = randomUUID();
    await insert("Offer", {
      ...{ id, sells: "MODULE", contentId: "m0+m2", mode: "COHORT", vat: "standard" },
      ...{ source: "host", organisationId },
    });
    return id;
  }

  /** An agreement that an organisation accepted, on all of the first masterclass, paid by learners. Returns its id. */
  async function hostAgreement(organisationId: string, by: Person, values: Record<string, unknown> = {}) {
    const id: string = randomUUID();
    await insert("HostAgreement", {
      ...{ id, organisationId, contentIds: ["mc1", "m0", "m1", "m2", "m3"] },
      ...{ languages: ["nl", "en"], firstDay: inDays(-100), lastDay: inDays(300), paidBy: "LEARNERS" },
      ...{ lowestPriceCents: 10_000, highestPriceCents: 90_000, hostShareBp: 6_000, rosterSeats: 40 },
      ...{ createdById: by.id, offeredAt: inDays(-90), offeredById: by.id, text: "<p>Samen.</p>" },
      ...{
        textHash: editionHash,
        acceptedAt: inDays(-80),
        acceptedById: by.id,
        acceptedByName: by.name || "Noor Jansen",
      },
      ...values,
    });
    return id;
  }

  /** Somebody learns in a cohort of a host, and handed in the answer of the first lesson, which waits unless told otherwise. */
  async function handedIn(
    cohortId: string,
    learner: { id: string },
    values: Record<string, unknown> = {},
  ): Promise<{ hostedEnrolmentId: string; handInId: string }> {
    const text = "De fietsenmaker op de hoek.\n\nIk vroeg hem van wie hij het leerde.";
    // Not the newest of what they follow: that is the one which they bought.
    const hostedEnrolmentId = await enrolment(learner, {
      ...{ cohortId, offerId: "mc1-cohort", attempt: 4, createdAt: inDays(-30) },
    });
    const [handInId, about] = [randomUUID() as string, "m0-talent-dat-er-al-is.reflectie"];
    await insert("Reflection", { enrolmentId: hostedEnrolmentId, blockId: about, text });
    await insert("HandIn", {
      ...{ id: handInId, enrolmentId: hostedEnrolmentId, about, moduleId: "m0", round: 1, version: 1, text },
      ...{ handedInAt: inDays(-1), ...values },
    });
    return { hostedEnrolmentId, handInId };
  }

  /** Somebody said something of what was handed in. */
  const handInComment = (handInId: string, { id: personId }: { id: string }, key = "whole") =>
    insert("HandInComment", {
      ...{ id: randomUUID(), handInId, personId, key, text: "Van wie leerde hij het?" },
      createdAt: new Date(),
    });

  /** A date for handing in a week from now, which this enrolment has two weeks for. */
  async function deadline(cohortId: string, about: string, enrolmentId?: string): Promise<void> {
    const deadlineId = randomUUID();
    await insert("HandInDeadline", { id: deadlineId, cohortId, about, until: inDays(7) });
    if (enrolmentId) await insert("DeadlineExtension", { deadlineId, enrolmentId, until: inDays(14) });
  }

  /** Somebody takes part in a cohort with a seat that its host gave them for nothing. Returns the seat. */
  async function rosterSeat(organisationId: string, cohortId: string, by: Person): Promise<string> {
    const somebody = await person({ name: "Omar Haddad" });
    const [orderId, lineId, seatId] = [randomUUID(), randomUUID(), randomUUID() as string];
    const [assignmentId, ticketId, at] = [randomUUID(), randomUUID(), inDays(-3)];
    await insert("Order", {
      ...{ id: orderId, number: nobodys().orderNumber, personId: by.id, organisationId, status: "PAID" },
      ...{ amountCents: 0, vatCents: 0, currency: "EUR", locale: "nl", expiresAt: inDays(0), paidAt: at },
    });
    await insert("OrderLine", {
      ...{ id: lineId, orderId, position: 1, offerId: "mc1-cohort", cohortId, quantity: 1 },
      ...{ unitCents: 0, netCents: 0, vat: "standard", vatRateBp: 2_100 },
    });
    await insert("Seat", { id: seatId, orderId, lineId, cohortId, status: "TAKEN" });
    await insert("Assignment", {
      ...{ id: assignmentId, seatId, email: somebody.email, name: somebody.name, locale: "nl" },
      ...{ status: "ACCEPTED", personId: somebody.id, offeredById: by.id, offeredAt: at, sentAt: at },
      ...{ acceptedAt: at, expiresAt: inDays(30) },
    });
    await insert("Ticket", {
      ...{ id: ticketId, number: nobodys().ticketNumber, personId: somebody.id, holderName: somebody.name },
      ...{ orderId, seatId, assignmentId },
    });
    await enrolment(somebody, { cohortId, offerId: "mc1-cohort", ticketId });
    return seatId;
  }

  /** Somebody who follows a cohort, what is announced there, and what they asked; `by` announced and answered. */
  async function talk(cohortId: string, by: Person) {
    const [follower, announcementId, questionId] = [await person(), randomUUID(), randomUUID() as string];
    await enrolment(follower, { cohortId, offerId: "mc1-cohort" });
    await insert("Announcement", {
      ...{ id: announcementId, cohortId, authorId: by.id, authorName: by.name, at: inDays(-1) },
      ...{ title: "We beginnen in zaal 3", text: "Kom via de achterdeur.", isMailed: true, mailedTo: 1 },
    });
    const text = "Mag ik ook de buren vragen?";
    await insert("Question", { id: questionId, cohortId, personId: follower.id, text, at: inDays(-1) });
    await insert("QuestionAnswer", {
      ...{ id: randomUUID(), questionId, personId: by.id, asFacilitator: true, markedAt: new Date() },
      ...{ text: "Ja, graag.", at: new Date() },
    });
    return { questionId };
  }

  /** The organisation has accepted the processor agreement. */
  const agreement = (organisationId: string, { id, name }: Person) =>
    insert("ProcessorAgreement", {
      ...{ id: randomUUID(), organisationId, version: agreementVersion, textHash: "" },
      ...{ acceptedById: id, acceptedByName: name, acceptedAt: new Date() },
    });

  /** A booking of the bank that waits for a decision. Returns its id. */
  async function entry(uploadedById: string, values: Record<string, unknown> = {}): Promise<string> {
    const [id, statementId] = [randomUUID() as string, randomUUID()];
    const iban = "NL91ABNA0417164300";
    await insert("BankStatement", {
      id: statementId,
      iban,
      reference: statementId,
      fileHash: randomBytes(32).toString("hex"),
      fromAt: "2027-01-14",
      untilAt: "2027-01-14",
      currency: "EUR",
      openingCents: 0,
      closingCents: 84_095,
      uploadedById,
      uploadedAt: new Date(),
    });
    await insert("BankEntry", {
      id,
      statementId,
      iban,
      reference: id,
      bookedOn: "2027-01-14",
      amountCents: 84_095,
      currency: "EUR",
      counterparty: "Gemeente Voorbeeldstad",
      counterpartyIban: "NL02RABO0123456789",
      description: "factuur januari",
      ...values,
    });
    return id;
  }

  /** What an organisation ordered at its own pace: on invoice, with that invoice as it was mailed, and by a quote. Its number is as a receipt's. */
  async function organisationOrders(organisationId: string, buyer: Person) {
    const { invoicedOrderId, invoicedOrderNumber, quotedOrderNumber, invoiceId } = nobodys();
    const [year, sequence] = [randomInt(1000, 2000), randomInt(100_000, 1_000_000_000)];
    const cents = { netCents: 139_000, vatCents: 29_190 };
    const placed = async (id: string, orderNumber: string, values: Record<string, unknown>) => {
      await insert("Order", {
        ...{ id, number: orderNumber, personId: buyer.id, organisationId, way: "INVOICE", currency: "EUR" },
        ...{
          amountCents: 168_190,
          vatCents: cents.vatCents,
          locale: "nl",
          expiresAt: inDays(30),
          termsVersion: 1,
        },
        ...values,
      });
      const line = { unitCents: 69_500, netCents: cents.netCents, vat: "standard", vatRateBp: 2_100 };
      const [lineId, offerId] = [randomUUID(), "mc1-self-paced"];
      await insert("OrderLine", { id: lineId, orderId: id, position: 1, offerId, quantity: 2, ...line });
    };
    await placed(invoicedOrderId, invoicedOrderNumber, { status: "ON_INVOICE", purchaseOrder: "PO-1" });
    await placed(randomUUID(), quotedOrderNumber, { status: "QUOTED" });
    const address = { line: "Markt 1", postcode: "1234 AB", city: "Stad", country: "NL" };
    const invoiceNumber = `F${year}-${sequence}`;
    const document = {
      ...{
        kind: "INVOICE",
        number: invoiceNumber,
        issuedOn: "2026-01-12",
        dueOn: "2026-02-11",
        locale: "nl",
      },
      ...{
        orderNumber: invoicedOrderNumber,
        purchaseOrder: "PO-1",
        buyerReference: "",
        credits: null,
        note: "",
      },
      seller: {
        ...{ name: "Stichting Voorbeeld", address, kvk: "12345678", rsin: "123456782" },
        ...{ vatId: "NL123456782B01", iban: "NL91ABNA0417164300", email: "post@example.nl" },
      },
      buyer: {
        ...{ name: "Gemeente Voorbeeldstad", address, kvk: "68599750", oin: "", vatId: "", eInvoice: "" },
        contact: { name: buyer.name, email: buyer.email },
      },
      currency: "EUR",
      lines: [
        {
          ...{ description: "Anders kijken", quantity: 2, unitCents: 69_500, netCents: cents.netCents },
          ...{ treatment: "standard", rateBp: 2_100 },
        },
      ],
      vat: [{ treatment: "standard", rateBp: 2_100, ...cents }],
      ...{ ...cents, grossCents: 168_190, isDemo: false },
    };
    await insert("Invoice", {
      ...{
        id: invoiceId,
        year,
        sequence,
        orderId: invoicedOrderId,
        kind: "INVOICE",
        version: 1,
        currency: "EUR",
      },
      ...{
        amountCents: document.grossCents,
        vatCents: cents.vatCents,
        issuedAt: new Date(),
        dueAt: inDays(30),
      },
      document: JSON.stringify(document),
    });
    await insert("InvoiceSending", {
      ...{ id: randomUUID(), invoiceId, way: "MAIL", to: buyer.email, at: new Date() },
    });
    return { invoicedOrderId, invoicedOrderNumber, quotedOrderNumber, invoiceId, invoiceNumber };
  }

  let shared: ReturnType<typeof cohort> | undefined;
  let places = 0;
  /** A cohort for sixteen people: the agenda shows two hundred cohorts, and one for each would push the demo's out. */
  function sharedCohort() {
    if (!shared || places === 0) [shared, places] = [cohort(), 16];
    places -= 1;
    return shared;
  }

  /** A request of a university; gives its id. */
  async function enquiry(values: Record<string, unknown> = {}): Promise<string> {
    const id: string = randomUUID();
    await insert("Enquiry", {
      ...{ id, kind: "HOSTING", site: "foundation", locale: "nl", createdAt: new Date() },
      ...{ name: "Rana Bakker", jobTitle: "Docent", organisation: "Hogeschool Rijkdam", country: "NL" },
      ...{ email: `rana-${id}@example.nl`, message: "Kan dat in het najaar?", ...values },
    });
    return id;
  }

  /** A mail that was sent, unless told otherwise. */
  async function mail(values: Record<string, unknown> = {}): Promise<string> {
    const id: string = randomUUID();
    await insert("Mail", {
      ...{
        id,
        to: `noor-${id}@example.nl`,
        locale: "nl",
        template: "ticket",
        data: {},
        status: "SENT",
        sentAt: new Date(),
      },
      ...{
        subject: "Je ticket voor Anders kijken",
        text: "Dag Noor,\n\nJe doet mee.",
        attachments: ["ticket.pdf"],
      },
      ...{ createdAt: new Date(), ...values },
    });
    return id;
  }

  /**
   * Everything somebody can have: a ticket with its order and enrolment, a certificate, and an organisation in which they are what their
   * role says. To who acts for none it is strange, like any other.
   */
  async function belongings(owner: Person, role: Role = "learner"): Promise<Belongings> {
    const own = await sharedCohort();
    const bought = await order(owner, own);
    const completedEnrolmentId = await enrolment(owner, { completedAt: new Date(), attempt: 2 });
    const team = await organisation(owner, membershipRoleOf(role));
    const hosted = await hosting(team.organisationId, [owner]);
    return {
      ...bought,
      ...team,
      ...(await seats(team.organisationId, team.colleagueId, owner)),
      ...(await organisationOrders(team.organisationId, owner)),
      ...hosted,
      ...(await handedIn(hosted.hostedCohortId, owner)),
      completedEnrolmentId,
      artefactId: await artefact(owner),
      teamArtefactId: await teamArtefact(team.organisationId, [{ id: team.colleagueId }]),
      planId: await plan(owner),
      certificateNumber: await certificate(owner, { enrolmentId: completedEnrolmentId }),
      entryId: await entry(owner.id),
      enquiryId: await enquiry(),
      mailId: await mail({ to: owner.email, personId: owner.id }),
      personId: owner.id,
      cohortSlug: own.slug,
      cohortId: own.id,
    };
  }

  return {
    person,
    session,
    membership,
    organisation,
    seats,
    agreement,
    hosting,
    hostAgreement,
    handedIn,
    handInComment,
    deadline,
    teamOrder,
    cohort,
    enrolment,
    artefact,
    teamArtefact,
    coalition,
    plan,
    planFrom,
    order,
    entry,
    enquiry,
    mail,
    certificate,
    moduleCertificate,
    belongings,
  };
}

export type Rows = ReturnType<typeof rowsIn>;
