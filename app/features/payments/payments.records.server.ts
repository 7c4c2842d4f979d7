import type { TableRecord } from "~/platform/own-data/own-data.server";

const asSales = { term: "seven years", keptBy: { job: "forget-sales" } } as const;
const asStatements = { term: "seven years", keptBy: { job: "forget-bank-statements" } } as const;
const asMoney = { does: "keep", ground: "law: money received and given back; it names nobody" } as const;
const ofOrders = ({ id: personId }: { id: string }) => ({ order: { personId } });

export const paymentsRecords = {
  Payment: {
    count: (db, subject) => db.payment.count({ where: ofOrders(subject) }),
    export: {
      rows: (db, subject) =>
        db.payment.findMany({
          where: ofOrders(subject),
          select: {
            orderId: true,
            kind: true,
            status: true,
            amountCents: true,
            currency: true,
            source: true,
            paymentIntentId: true,
            createdAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: asMoney,
    kind: "payments",
    retention: asSales,
    demo: true,
  },
  Dispute: {
    count: (db, subject) => db.dispute.count({ where: ofOrders(subject) }),
    export: {
      rows: (db, subject) =>
        db.dispute.findMany({
          where: ofOrders(subject),
          select: {
            orderId: true,
            status: true,
            amountCents: true,
            withdrawnCents: true,
            currency: true,
            createdAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: asMoney,
    kind: "payments",
    retention: asSales,
    demo: { none: "the payment double's control page makes one" },
  },
  BankEntry: {
    ofNobody:
      "bookings on the foundation's own account; whoever paid is in them as the bank names them, and by no account",
    kind: "payments",
    retention: asStatements,
    demo: true,
  },
  BankStatement: {
    ofNobody: "statements of the foundation's own account, and who of staff uploaded them",
    kind: "payments",
    retention: asStatements,
    demo: true,
  },
  StripeEvent: {
    ofNobody: "Stripe's own ids and kinds of its messages",
    kind: null,
    retention: { term: "two years", keptBy: { job: "forget-stripe-events" } },
    demo: { none: "comes of the payment double's messages" },
  },
} satisfies Record<string, TableRecord>;
