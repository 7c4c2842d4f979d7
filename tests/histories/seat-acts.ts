// Seats by name: given, taken back, passed on.
import { constantFrom, nat, record, subarray } from "fast-check";
import { type SeatGiver, withdrawSeat } from "~/features/enrolment/assignment/change-assignment.server";
import { namePeople } from "~/features/enrolment/naming/name-people.server";
import { giveSeat } from "~/features/learning/transfer/give-seat.server";
import { acceptAgreement } from "~/features/organisations/agreements/accept-agreement.server";
import { agreementText } from "~/features/organisations/agreements/agreement-text.server";
import { type Act, aimAt, aimAtOrder, said } from "./act";
import { offer } from "./model-steps";
import { day, type Kind, type Order, people, pick, type Seat, type Shop, type Who } from "./shop-model";
import { emailOf, type World } from "./world";

const aKind = constantFrom<Kind>("group", "group", "alone");
const aPerson = constantFrom(...people);
const locale = "nl" as const;

export const agree: Act<null> = {
  args: constantFrom(null),
  predict(shop) {
    shop.hasAgreement = true;
    return "ok";
  },
  perform: async ({ as }) =>
    said(await acceptAgreement(await as("agreement.accept"), { shown: agreementText(locale).mark, locale })),
};

export const isOver = ({ now, startsAt }: Shop, kind: Kind) => kind === "group" && startsAt + 28 * day <= now;
export const isNameable = ({ isVerified }: Shop, { status, buyer }: Order) =>
  status === "PAID" || (status === "ON_INVOICE" && buyer === "team" && isVerified);
const hasSeat = (orders: readonly Order[], kind: Kind, who: Who, but?: Seat) =>
  orders.some(({ seats }) =>
    seats.some((seat) => seat !== but && seat.kind === kind && seat.holder?.who === who),
  );
const ofTeam = ({ orders }: Shop) => orders.filter(({ buyer }) => buyer === "team");

/** Seats that can be given away: those that are paid first, and then in the order in which they were held. */
const freeSeats = (shop: Shop, kind: Kind) =>
  ofTeam(shop)
    .filter((order) => isNameable(shop, order))
    .toSorted((a, b) => Number(b.status === "PAID") - Number(a.status === "PAID") || a.heldNth - b.heldNth)
    .flatMap(({ seats }) => seats)
    .filter((seat) => seat.kind === kind && seat.status !== "RELEASED" && !seat.holder);

/** The organisation gives seats to people by name. */
export const name: Act<{ whom: Who[]; kind: Kind }> = {
  args: record({ whom: subarray([...people], { minLength: 1 }), kind: aKind }),
  predict(shop, { whom, kind }) {
    if (!shop.hasAgreement) return "noAgreement";
    if (isOver(shop, kind)) return "over";
    const free = freeSeats(shop, kind);
    let left = free.length;
    const faults = whom.map((who) => {
      if (hasSeat(ofTeam(shop), kind, who)) return "hasSeat";
      return left-- > 0 ? null : "noSeat";
    });
    if (faults.every((fault) => fault === "hasSeat")) return "ok";
    if (faults.some(Boolean)) return faults.join();
    whom.forEach((who, index) => offer(free[index]!, who, shop.now));
    return "ok";
  },
  async perform({ as, cohort }, { whom, kind }) {
    const group =
      kind === "group"
        ? { offerId: cohort.offerId, cohortId: cohort.id }
        : { offerId: "mc1-self-paced", cohortId: null };
    const named = await namePeople(await as("seats.assign"), group, {
      text: whom.map(emailOf).join("\n"),
      locale,
    });
    return "people" in named ? named.people.map(({ fault }) => fault).join() : said(named);
  },
};

interface ASeat {
  order: number;
  seat: number;
}
const hasSeats = (shop: Shop, { order }: ASeat) =>
  shop.orders.length > 0 && pick(shop.orders, order).seats.length > 0;
/** Most often a seat that somebody has. */
function aimAtSeat<Args extends ASeat>(shop: Shop, args: Args): Args {
  const aimed = aimAtOrder(({ seats }) => seats.some(({ holder }) => holder))(shop, args);
  const { seats } = shop.orders.length > 0 ? pick(shop.orders, aimed.order) : { seats: [] };
  return seats.length === 0
    ? aimed
    : { ...aimed, seat: aimAt(seats, aimed.seat, ({ holder }) => holder !== null) };
}
/** Whoever may give a seat away: the organisation, or who bought it. */
const giverOf = async ({ actor, as }: World, personId: string): Promise<SeatGiver> => {
  const buyer = people.find((who) => actor(who).personId === personId);
  return buyer ? { buyer: actor(buyer) } : as("seats.assign");
};

export const withdraw: Act<ASeat> = {
  args: record({ order: nat(), seat: nat() }),
  aim: aimAtSeat,
  applies: hasSeats,
  predict(shop, { order: index, seat: place }) {
    const order = pick(shop.orders, index);
    const seat = pick(order.seats, place);
    if (order.buyer !== "team" && !order.colleague) return "notFound";
    if (!seat.holder) return "ok";
    if (seat.holder.hasBegun) return "begun";
    seat.holder = null;
    return "ok";
  },
  async perform(world, { order, seat }) {
    const { personId, seats } = pick(world.orders(), order);
    return said(await withdrawSeat(await giverOf(world, personId), pick(seats, seat).id));
  },
};

/** A seat goes to somebody, whoever has it now; one that was begun with only while the terms let it. */
export const give: Act<ASeat & { who: Who; belowShareBp: number }> = {
  args: record({ order: nat(), seat: nat(), who: aPerson, belowShareBp: constantFrom(0, 10_000) }),
  aim: aimAtSeat,
  applies: hasSeats,
  predict(shop, { order: index, seat: place, who, belowShareBp }) {
    const order = pick(shop.orders, index);
    const seat = pick(order.seats, place);
    const { holder } = seat;
    const isTeam = order.buyer === "team";
    if (seat.status === "RELEASED" || (!isTeam && !order.colleague)) return "notFound";
    if (isTeam && !shop.hasAgreement) return "noAgreement";
    if (!isNameable(shop, order)) return "notYet";
    if (isOver(shop, seat.kind)) return "over";
    if (holder?.who === who) return "ok";
    if (holder?.as === "ACCEPTED" && !isTeam) return "accepted";
    if (holder?.as === "ACCEPTED" && holder.hasBegun && belowShareBp === 0) return "tooFar";
    if (hasSeat(isTeam ? ofTeam(shop) : [order], seat.kind, who, seat)) return "hasSeat";
    offer(seat, who, shop.now);
    return "ok";
  },
  async perform(world, { order, seat, who, belowShareBp }) {
    const { personId, seats } = pick(world.orders(), order);
    const to = { email: emailOf(who), name: "", locale };
    return said(await giveSeat(await giverOf(world, personId), pick(seats, seat).id, to, { belowShareBp }));
  },
};
