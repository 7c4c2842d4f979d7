/**
 * What is done with an organisation's order, by ids, so that several processes can do it at once (tests/histories/): each act as its page does
 * it, with what its form said. Done again it must change nothing.
 */
import { acceptSeat } from "~/features/enrolment/assignment/answer-seat.server";
import { withdrawSeat } from "~/features/enrolment/assignment/change-assignment.server";
import { namePeople } from "~/features/enrolment/naming/name-people.server";
import { type DeskAct, type OrganisationAct, foundationRoles } from "~/features/identity/access/can";
import { actorFrom, asStaff } from "~/features/identity/access/scope";
import { sendInvoiceNow } from "~/features/invoicing/sending/send-invoice.server";
import { giveSeat } from "~/features/learning/transfer/give-seat.server";
import { extendHold, releaseHold } from "~/features/ordering/invoice-terms/decide-hold.server";
import { givePurchaseOrder } from "~/features/ordering/invoice-terms/give-purchase-order.server";
import { acceptQuote } from "~/features/ordering/quotes/accept-quote.server";
import { placeTeamOrder, type TeamRequest } from "~/features/ordering/team/place-team-order.server";
import { acceptAgreement } from "~/features/organisations/agreements/accept-agreement.server";
import { agreementText } from "~/features/organisations/agreements/agreement-text.server";
import { markPaid, writeRefund } from "~/features/payments/bank/booking/mark-paid.server";
import { assignEntry } from "~/features/payments/bank/entries/assign-entry.server";
import { undoAssignment } from "~/features/payments/bank/entries/undo-assignment.server";
import { uploadStatement } from "~/features/payments/bank/statements/upload-statement.server";
import { cancelSeats } from "~/features/payments/cancellation/cancel-seats.server";
import { actorNow, memberNow } from "../organisations";

/** Whom and what the acts are about. Plain data: it goes to another process. */
export interface Facts {
  ownerId: string;
  organisationId: string;
  colleagueId: string;
  colleagueEmail: string;
  staffId: string;
  group: { offerId: string; cohortId: string };
  request: TeamRequest;
  /** The order's, once there is one; `at` when the forms were made. */
  order: { id: string; number: string; amountCents: number };
  at: number;
  /** Its first seat, and the offer of it. */
  seatId: string;
  assignmentId: string;
  /** A booking of half of what it costs, and the payment that was made of it. */
  entryId: string;
  paymentId: string;
  statement: Uint8Array;
  /** Who are named, a line each. */
  people: string;
}

const day = 86_400_000;

const as = <Act extends OrganisationAct>({ ownerId, organisationId }: Facts, act: Act) =>
  memberNow({ id: ownerId }, { id: organisationId }, act);
const staff = <Act extends DeskAct>({ staffId: personId }: Facts, act: Act) => {
  const facts = {
    personId,
    email: "",
    name: "",
    locale: "nl" as const,
    roles: foundationRoles,
    memberships: [],
  };
  return asStaff(actorFrom({ ...facts, sessionId: "", secondFactor: true }), act)!;
};
const half = ({ order }: Facts) => order.amountCents / 2;
const byOwner = async (facts: Facts, seats: Map<string, string> | null) => {
  const asked = { seats, share: "terms" as const, reason: "", withRefund: true };
  return cancelSeats({ by: "organisation", actor: await as(facts, "orders.cancel") }, facts.order.id, asked);
};

const nameThem = async (facts: Facts) =>
  namePeople(await as(facts, "seats.assign"), facts.group, { text: facts.people, locale: "nl" });

export const acts = {
  order: async (facts) => placeTeamOrder(await as(facts, "orders.place"), facts.request),
  acceptQuote: async (facts) => {
    const actor = await as(facts, "orders.place");
    const name = { organisationId: facts.organisationId, number: facts.order.number };
    return acceptQuote(name, { actor, typedName: "" });
  },
  giveNumber: async (facts) => {
    const references = { purchaseOrder: "PO-7", buyerReference: "", awaitsPurchaseOrder: false };
    return givePurchaseOrder(await as(facts, "orders.place"), facts.order.number, references);
  },
  invoice: async (facts) => sendInvoiceNow(await as(facts, "documents.send"), facts.order.number),
  upload: (facts) => uploadStatement({ personId: facts.staffId }, facts.statement),
  assign: (facts) => {
    const asked = { entryId: facts.entryId, orderId: facts.order.id };
    return assignEntry(
      { personId: facts.staffId },
      { ...asked, amountCents: half(facts), leftCents: half(facts) },
    );
  },
  undo: ({ staffId: personId, entryId, paymentId }) =>
    undoAssignment({ personId }, { entryId, paymentId, reason: "Vergissing" }),
  markPaid: ({ staffId: personId, order }) =>
    markPaid({ personId }, order.id, { reason: "Gezien", openCents: order.amountCents }),
  writeRefund: ({ staffId: personId, order, at }) => {
    const words = { reason: "Coulance", at: new Date(at), keptCents: order.amountCents };
    return writeRefund({ personId }, order.id, { ...words, amountCents: 100 });
  },
  agree: async (facts) =>
    acceptAgreement(await as(facts, "agreement.accept"), { shown: agreementText("nl").mark, locale: "nl" }),
  name: nameThem,
  nameMany: nameThem,
  accept: async ({ colleagueId, assignmentId }) =>
    acceptSeat(await actorNow({ id: colleagueId }), { id: assignmentId }, { name: "Noor", latinName: "" }),
  withdraw: async (facts) => withdrawSeat(await as(facts, "seats.assign"), facts.seatId),
  give: async (facts) => {
    const to = { email: facts.colleagueEmail, name: "", locale: "nl" as const };
    return giveSeat(await as(facts, "seats.assign"), facts.seatId, to, { belowShareBp: 2_500 });
  },
  transfer: async (facts) => {
    const to = { email: "rosa@stad.example", name: "", locale: "nl" as const };
    return giveSeat(await as(facts, "seats.assign"), facts.seatId, to, { belowShareBp: 2_500 });
  },
  cancelSeat: (facts) => byOwner(facts, new Map([[facts.seatId, "free"]])),
  cancelOrder: (facts) => byOwner(facts, null),
  release: (facts) => releaseHold(staff(facts, "order.extend"), facts.order.id, { reason: "Afgesproken" }),
  extend: (facts) => {
    const until = new Date(facts.at + 90 * day);
    return extendHold(staff(facts, "order.extend"), facts.order.id, { until, reason: "Afgesproken" });
  },
} satisfies Record<string, (facts: Facts) => Promise<{ ok: boolean }>>;
export type ActName = keyof typeof acts;

/** The process, to kill it. */
export const pid = () => process.pid;

/** Does all of these at once; whether each did what was asked. */
export const doAtOnce = (all: { act: ActName; facts: Facts }[]): Promise<boolean[]> =>
  Promise.all(all.map(async ({ act, facts }) => (await acts[act](facts)).ok));
