import type { TableRecord } from "~/platform/own-data/own-data.server";

export const invoicingRecords = {
  InvoiceSending: {
    count: (db, { id, email }) => db.invoiceSending.count({ where: { OR: [{ byId: id }, { to: email }] } }),
    export: {
      rows: (db, { id, email }) =>
        db.invoiceSending.findMany({
          where: { OR: [{ byId: id }, { to: email }] },
          select: { invoiceId: true, way: true, to: true, at: true },
          orderBy: { at: "asc" },
        }),
    },
    erasure: { does: "keep", ground: "law: where an invoice was sent, seven years" },
    kind: "invoices",
    retention: { term: "seven years", keptBy: { job: "forget-sales" } },
    demo: true,
  },
  Invoice: {
    count: (db, { id }) => db.invoice.count({ where: { order: { personId: id } } }),
    export: {
      rows: (db, { id }) =>
        db.invoice.findMany({
          where: { order: { personId: id } },
          select: {
            year: true,
            sequence: true,
            orderId: true,
            kind: true,
            version: true,
            amountCents: true,
            vatCents: true,
            issuedAt: true,
            dueAt: true,
            document: true,
          },
          orderBy: [{ year: "asc" }, { sequence: "asc" }],
        }),
    },
    erasure: { does: "keep", ground: "law: art. 52 Algemene wet inzake rijksbelastingen, seven years" },
    kind: "invoices",
    retention: { term: "seven years", keptBy: { job: "forget-sales" } },
    demo: true,
  },
  Receipt: {
    count: (db, { id }) => db.receipt.count({ where: { order: { personId: id } } }),
    export: {
      rows: (db, { id }) =>
        db.receipt.findMany({
          where: { order: { personId: id } },
          select: {
            year: true,
            sequence: true,
            orderId: true,
            kind: true,
            version: true,
            amountCents: true,
            vatCents: true,
            issuedAt: true,
            document: true,
          },
          orderBy: [{ year: "asc" }, { sequence: "asc" }],
        }),
    },
    erasure: { does: "keep", ground: "law: art. 52 Algemene wet inzake rijksbelastingen, seven years" },
    kind: "invoices",
    retention: { term: "seven years", keptBy: { job: "forget-sales" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;
