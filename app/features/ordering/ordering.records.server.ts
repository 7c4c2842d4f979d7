import type { TableRecord } from "~/platform/own-data/own-data.server";

const asSales = { term: "seven years", keptBy: { job: "forget-sales" } } as const;

export const orderingRecords = {
  OrderEvent: {
    count: (db, { id }) => db.orderEvent.count({ where: { order: { personId: id } } }),
    export: {
      rows: (db, { id }) =>
        db.orderEvent.findMany({
          where: { order: { personId: id } },
          select: { orderId: true, at: true, kind: true },
          orderBy: [{ at: "asc" }, { id: "asc" }],
        }),
    },
    erasure: { does: "keep", ground: "law: the history of what was booked; it names nobody" },
    retention: asSales,
    demo: true,
  },
  Order: {
    count: (db, { id }) => db.order.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.order.findMany({
          where: { personId: id },
          select: {
            id: true,
            number: true,
            status: true,
            offerId: true,
            cohortId: true,
            amountCents: true,
            vatCents: true,
            vat: true,
            vatRateBp: true,
            currency: true,
            locale: true,
            attendeeName: true,
            attendeeLatinName: true,
            buyerOrganisation: true,
            buyerReference: true,
            createdAt: true,
            expiresAt: true,
            paidAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "pseudonymise",
      // Who bought it stands on the receipt, which the law has us keep.
      step: (tx, { id }) =>
        tx.order.updateMany({
          where: { personId: id },
          data: {
            attendeeName: "",
            attendeeLatinName: "",
            buyerOrganisation: "",
            buyerReference: "",
            checkoutUrl: null,
          },
        }),
    },
    retention: asSales,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
