import type { TableRecord } from "~/platform/own-data/own-data.server";
import { endTicketsOf } from "./tickets/end-ticket.server";

const ofOrders = ({ id: personId }: { id: string }) => ({ order: { personId } });
/** Offered to the mailbox, or accepted by the person. */
const toPerson = ({ id: personId, email }: { id: string; email: string }) => ({
  OR: [{ personId }, { email }],
});
const asSales = { term: "seven years", keptBy: { job: "forget-sales" } } as const;

export const enrolmentRecords = {
  CalendarFeed: {
    count: (db, { id: personId }) => db.calendarFeed.count({ where: { personId } }),
    export: {
      rows: (db, { id: personId }) =>
        db.calendarFeed.findMany({ where: { personId }, select: { createdAt: true } }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.calendarFeed.deleteMany({ where: { personId } }),
    },
    kind: "account",
    retention: { term: "account", keptBy: { other: "erasure by oneself" } },
    demo: true,
  },
  Ticket: {
    count: (db, { id: personId }) => db.ticket.count({ where: { personId } }),
    export: {
      rows: (db, subject) =>
        db.ticket.findMany({
          where: { personId: subject.id },
          select: {
            number: true,
            orderId: true,
            holderName: true,
            holderLatinName: true,
            createdAt: true,
            voidedAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    // The name goes. Of a group that still meets it is void from then on, and its seat is free for somebody else.
    erasure: { does: "pseudonymise", step: endTicketsOf },
    kind: "seats",
    retention: asSales,
    demo: true,
  },
  Assignment: {
    count: (db, subject) => db.assignment.count({ where: toPerson(subject) }),
    export: {
      rows: (db, subject) =>
        db.assignment.findMany({
          where: toPerson(subject),
          select: {
            email: true,
            name: true,
            latinName: true,
            status: true,
            offeredAt: true,
            sentAt: true,
            acceptedAt: true,
            endedAt: true,
          },
          orderBy: { offeredAt: "asc" },
        }),
    },
    erasure: {
      does: "pseudonymise",
      // What waits for an answer is declined, and what was followed alone and is not completed is free again for whoever gave it.
      step: async (tx, subject, endedAt) => {
        await tx.assignment.updateMany({
          where: { email: subject.email, status: "OFFERED" },
          data: { status: "DECLINED", endedAt },
        });
        const ownPace = { seat: { cohortId: null }, status: "ACCEPTED" as const, personId: subject.id };
        const running = { ...ownPace, ticket: { enrolment: { completedAt: null } } };
        const given = await tx.assignment.findMany({ where: running, select: { id: true } });
        const ids = given.map(({ id }) => id);
        await tx.ticket.updateMany({ where: { assignmentId: { in: ids } }, data: { voidedAt: endedAt } });
        await tx.assignment.updateMany({
          where: { id: { in: ids } },
          data: { status: "WITHDRAWN", endedAt },
        });
        await tx.assignment.updateMany({
          where: toPerson(subject),
          data: { email: "", name: "", latinName: "", tokenHash: null },
        });
      },
    },
    kind: "seats",
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
    kind: "seats",
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
            releaseId: true,
            attempt: true,
            createdAt: true,
            movedInAt: true,
            completedAt: true,
            endedAt: true,
            finishedAt: true,
            attended: true,
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
    kind: "learning",
    retention: { term: "enrolment", keptBy: { other: "erasure by oneself" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;
