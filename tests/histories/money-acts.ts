// Money: by bank, as staff write it down, and back again.
import { boolean, constantFrom, nat, record } from "fast-check";
import { markPaid, writeRefund } from "~/features/payments/bank/booking/mark-paid.server";
import { assignEntry } from "~/features/payments/bank/entries/assign-entry.server";
import { undoAssignment } from "~/features/payments/bank/entries/undo-assignment.server";
import { uploadStatement } from "~/features/payments/bank/statements/upload-statement.server";
import { refundOrder } from "~/features/payments/refunds/refund-order.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { foundationOnPaper } from "~test/rows/orders/invoice-values";
import { statementOf } from "~test/rows/orders/statements";
import { type Act, aimAtOrder, said } from "./act";
import { bankObstacle, book, match, receive } from "./model-steps";
import {
  type Booking,
  capturedCents,
  isInvoiced,
  keptCents,
  openCents,
  type Order,
  pick,
  type Shop,
} from "./shop-model";

const hasOrders = (shop: Shop) => shop.orders.length > 0;

const owes = (order: Order) => order.status === "ON_INVOICE" && isInvoiced(order);
const hasMoney = (way: Order["way"]) => (order: Order) => order.way === way && capturedCents(order) > 0;

interface Transfer {
  order: number;
  /** Of what the invoice asks: a part, exactly that, or more; or as much as came before. */
  part: "half" | "whole" | "more" | "again";
  /** Staff assign what was not booked by itself. */
  isAssigned: boolean;
}

/** Of what an order owes; some amount when that is nothing. */
const sentCents = (open: number, captured: number, part: Transfer["part"]) =>
  Math.max(100, { half: Math.floor(open / 2), whole: open, more: open + 100, again: captured }[part]);

/** A statement brings a booking that names an order, and may bring it twice. */
export const transfer: Act<Transfer> = {
  args: record({
    order: nat(),
    part: constantFrom("half", "whole", "whole", "more", "again"),
    isAssigned: boolean(),
  }),
  aim: aimAtOrder((order) => owes(order) || hasMoney("INVOICE")(order)),
  applies: hasOrders,
  predict(shop, { order: index, part, isAssigned }) {
    const order = pick(shop.orders, index);
    const booking: Booking = {
      order,
      cents: sentCents(openCents(order), capturedCents(order), part),
      state: "open",
    };
    shop.bookings.push(booking);
    match(shop);
    if (!isAssigned || (booking.state as string) === "matched") return "ok";
    const obstacle = bankObstacle(order);
    if (!obstacle) book(shop, booking);
    return obstacle ?? "ok";
  },
  async perform({ orders, staff }, { order: index, part, isAssigned }) {
    const order = pick(orders(), index);
    const cents = sentCents(order.invoiced - order.captured + order.refunded, order.captured, part);
    const [reference, day] = [newId(), now().toISOString().slice(0, 10)];
    const file = statementOf([{ cents, text: order.number, reference, day }], {
      iban: foundationOnPaper.iban,
      id: reference,
      day,
    });
    await uploadStatement(staff, file);
    if (!isAssigned) await uploadStatement(staff, file);
    const entry = await db.bankEntry.findFirstOrThrow({ where: { reference } });
    if (!isAssigned || entry.status === "MATCHED") return "ok";
    const asked = { entryId: entry.id, orderId: order.id, amountCents: cents, leftCents: cents };
    return said(await assignEntry(staff, asked));
  },
};

const takenFor = (shop: Shop, index: number) => {
  const order = pick(shop.orders, index);
  return shop.bookings.findLast((booking) => booking.order === order && booking.state === "matched");
};

/** Staff say that the last booking of an order was no payment of it. */
export const takeBack: Act<{ order: number }> = {
  args: record({ order: nat() }),
  aim: aimAtOrder(({ captures }) =>
    captures.some(({ source, isTakenBack }) => source === "BANK" && !isTakenBack),
  ),
  applies: (shop, { order }) => hasOrders(shop) && takenFor(shop, order) !== undefined,
  predict(shop, { order: index }) {
    const booking = takenFor(shop, index)!;
    const { order, cents } = booking;
    if (keptCents(order) - cents < 0) return "givenBack";
    const capture = order.captures.findLast(
      (one) => one.source === "BANK" && !one.isTakenBack && one.cents === cents,
    )!;
    capture.isTakenBack = true;
    booking.state = "takenBack";
    if (order.status === "PAID" && openCents(order) > 0) {
      order.status = "ON_INVOICE";
      for (const seat of order.seats) if (seat.status === "TAKEN") seat.status = "HELD";
    }
    return "ok";
  },
  async perform({ orders, staff }, { order }) {
    const where = { orderId: pick(orders(), order).id, kind: "CAPTURE", status: "SUCCEEDED" } as const;
    const { id, bankEntryId } = await db.payment.findFirstOrThrow({
      where: { ...where, bankEntryId: { not: null } },
      orderBy: { bankEntryId: "desc" },
    });
    return said(await undoAssignment(staff, { entryId: bankEntryId!, paymentId: id, reason: "Vergissing" }));
  },
};

/** Staff write down that what is open was paid. */
export const sayPaid: Act<{ order: number }> = {
  args: record({ order: nat() }),
  aim: aimAtOrder(owes),
  applies: hasOrders,
  predict(shop, { order: index }) {
    const order = pick(shop.orders, index);
    const obstacle = bankObstacle(order);
    if (obstacle) return obstacle;
    if (openCents(order) <= 0) return "alreadyPaid";
    receive(shop, order, openCents(order), "MANUAL");
    return "ok";
  },
  async perform({ orders, staff }, { order }) {
    const { id, invoiced, captured, refunded } = pick(orders(), order);
    return said(await markPaid(staff, id, { reason: "Gezien", openCents: invoiced - captured + refunded }));
  },
};

type Part = "half" | "whole" | "tooMuch";
const partOf = (cents: number, part: Part) =>
  ({ half: Math.floor(cents / 2), whole: cents, tooMuch: cents + 1 })[part];
const aPart = constantFrom<Part>("half", "whole", "tooMuch");

/** Staff write down that money went back by bank. */
export const sayReturned: Act<{ order: number; part: Part }> = {
  args: record({ order: nat(), part: aPart }),
  aim: aimAtOrder(hasMoney("INVOICE")),
  applies: hasOrders,
  predict(shop, { order: index, part }) {
    const order = pick(shop.orders, index);
    const [obstacle, kept] = [bankObstacle(order), keptCents(order)];
    if (obstacle) return obstacle;
    if (kept <= 0) return "nothingKept";
    if (part === "tooMuch") return "moreThanKept";
    order.refundedCents += partOf(kept, part);
    return "ok";
  },
  async perform({ orders, staff }, { order, part }) {
    const { id, captured, refunded } = pick(orders(), order);
    const kept = captured - refunded;
    const words = { amountCents: partOf(kept, part), reason: "Terug", at: now(), keptCents: kept };
    return said(await writeRefund(staff, id, words));
  },
};

/** Money that came through Stripe goes back there. */
export const refund: Act<{ order: number; part: Part }> = {
  args: record({ order: nat(), part: aPart }),
  aim: aimAtOrder(hasMoney("ONLINE")),
  applies: hasOrders,
  predict(shop, { order: index, part }) {
    const order = pick(shop.orders, index);
    if (order.way === "INVOICE") return "notOnline";
    if (order.status !== "PAID" && order.status !== "CANCELLED") return "notPaid";
    const left = capturedCents(order) - order.refundedCents;
    if (left <= 0) return "nothingLeft";
    if (part === "tooMuch") return "tooMuch";
    order.refundedCents += partOf(left, part);
    return "ok";
  },
  async perform({ orders, staff, stripe }, { order, part }) {
    const { id, captured, refunded } = pick(orders(), order);
    const left = captured - refunded;
    const back = await refundOrder(staff, id, {
      amountCents: partOf(left, part),
      reason: "Coulance",
      leftCents: left,
    });
    await stripe.flush();
    return said(back);
  },
};
