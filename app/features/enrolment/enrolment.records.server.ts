import type { TableRecord } from "~/platform/own-data/own-data.server";
import { endTicketsOf } from "./tickets/end-ticket.server";

const ofOrders = ({ id: personId }: { id: string }) => ({ order: { personId } });
const asSales = { term: "seven years", keptBy: { job: "forget-sales" } } as const;

export const enrolmentRecords = {
  Ticket: {
    count: (db, subject) => db.ticket.count({ where: ofOrders(subject) }),
    export: {
      rows: (db, subject) =>
        db.ticket.findMany({
          where: ofOrders(subject),
          select: { number: true, orderId: true, createdAt: true, voidedAt: true },
          orderBy: { createdAt: "asc" },
        }),
    },
    // It holds a number and no name. Of a group that still meets it is void from then on, and its seat is free for somebody else.
    erasure: { does: "pseudonymise", step: endTicketsOf },
    retention: asSales,
    demo: true,
  },
  Seat: {
    count: (db, subject) => db.seat.count({ where: ofOrders(subject) }),
    export: {
      rows: (db, subject) =>
        db.seat.findMany({
          where: ofOrders(subject),
          select: { cohortId: true, orderId: true, status: true, createdAt: true, releasedAt: true },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: { does: "keep", ground: "contract: which order had a place; it names nobody" },
    retention: asSales,
    demo: true,
  },
  Enrolment: {
    count: (db, { id }) => db.enrolment.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.enrolment.findMany({
          where: { personId: id },
          select: {
            id: true,
            contentId: true,
            cohortId: true,
            attempt: true,
            createdAt: true,
            completedAt: true,
            endedAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "pseudonymise",
      step: (tx, { id }, at) =>
        tx.enrolment.updateMany({
          where: { personId: id, completedAt: null, endedAt: null },
          data: { endedAt: at },
        }),
    },
    retention: { term: "enrolment", keptBy: { other: "erasure by oneself" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;
