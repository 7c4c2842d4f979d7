import type { TableRecord } from "~/platform/own-data/own-data.server";

const asSales = { term: "seven years", keptBy: { job: "forget-sales" } } as const;

export const orderingRecords = {
  OrderLine: {
    count: (db, { id }) => db.orderLine.count({ where: { order: { personId: id } } }),
    export: {
      rows: (db, { id }) =>
        db.orderLine.findMany({
          where: { order: { personId: id } },
          select: {
            orderId: true,
            position: true,
            offerId: true,
            cohortId: true,
            quantity: true,
            unitCents: true,
            netCents: true,
            vat: true,
            vatRateBp: true,
          },
          orderBy: [{ orderId: "asc" }, { position: "asc" }],
        }),
    },
    erasure: { does: "keep", ground: "law: what was sold; it names nobody" },
    kind: "orders",
    retention: asSales,
    demo: true,
  },
  Cancellation: {
    count: (db, { id }) =>
      db.cancellation.count({ where: { OR: [{ byId: id }, { order: { personId: id } }] } }),
    export: {
      rows: (db, { id }) =>
        db.cancellation.findMany({
          where: { OR: [{ byId: id }, { order: { personId: id } }] },
          select: { orderId: true, at: true, seatCount: true, creditCents: true },
          orderBy: { at: "asc" },
        }),
    },
    erasure: { does: "keep", ground: "law: what was taken back of a sale" },
    kind: "orders",
    retention: asSales,
    demo: { none: "made by hand on a local start" },
  },
  SalesTerms: {
    ofNobody: "what the foundation sells under",
    kind: "staff",
    retention: { term: "content", keptBy: { other: "the desk" } },
    demo: { none: "the first terms come with the product" },
  },
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
    kind: "orders",
    retention: asSales,
    demo: true,
  },
  Order: {
    count: (db, { id }) =>
      db.order.count({
        where: { OR: [{ personId: id }, { acceptedById: id, acceptedByName: { not: "" } }] },
      }),
    export: {
      rows: (db, { id }) =>
        db.order.findMany({
          where: { OR: [{ personId: id }, { acceptedById: id }] },
          select: {
            id: true,
            number: true,
            status: true,
            organisationId: true,
            way: true,
            amountCents: true,
            vatCents: true,
            currency: true,
            locale: true,
            attendeeName: true,
            attendeeLatinName: true,
            attendeeEmail: true,
            buyerOrganisation: true,
            buyerReference: true,
            purchaseOrder: true,
            acceptedAt: true,
            acceptedByName: true,
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
      step: async (tx, { id }) => {
        // What an organisation ordered stays the organisation's, with its own references.
        await tx.order.updateMany({ where: { acceptedById: id }, data: { acceptedByName: "" } });
        await tx.order.updateMany({
          where: { personId: id, organisationId: null },
          data: {
            attendeeName: "",
            attendeeLatinName: "",
            attendeeEmail: "",
            buyerOrganisation: "",
            buyerReference: "",
            checkoutUrl: null,
          },
        });
      },
    },
    kind: "orders",
    retention: asSales,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
