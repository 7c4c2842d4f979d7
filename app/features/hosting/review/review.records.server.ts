import type { TableRecord } from "~/platform/own-data/own-data.server";

const asLongAsFollowed = { term: "enrolment", keptBy: { other: "erasure by oneself" } } as const;
const asLongAsTheirs = { term: "account", keptBy: { other: "erasure by oneself" } } as const;

/** What was handed in is its learner's, and so is what others said of it; what somebody said is theirs too. */
export const reviewRecords = {
  HandInComment: {
    count: (db, { id: personId }) => db.handInComment.count({ where: bySomebodyOrOfTheirs(personId) }),
    export: {
      rows: (db, { id: personId }) =>
        db.handInComment.findMany({
          where: bySomebodyOrOfTheirs(personId),
          select: { handInId: true, key: true, text: true, createdAt: true, settledAt: true },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.handInComment.deleteMany({ where: bySomebodyOrOfTheirs(personId) }),
    },
    kind: "texts",
    retention: asLongAsTheirs,
    demo: true,
  },
  HandIn: {
    count: (db, { id: personId }) =>
      db.handIn.count({ where: { OR: [{ enrolment: { personId } }, { answeredById: personId }] } }),
    export: {
      rows: (db, { id: personId }) =>
        db.handIn.findMany({
          where: { enrolment: { personId } },
          select: {
            ...{
              id: true,
              enrolmentId: true,
              about: true,
              round: true,
              state: true,
              text: true,
              title: true,
            },
            ...{ document: true, handedInAt: true, answeredAt: true, criteria: true },
          },
          orderBy: { handedInAt: "asc" },
        }),
    },
    // What this person answered as a facilitator stays with its learner, without them.
    erasure: {
      does: "delete",
      step: async (tx, { id: personId }) => {
        await tx.handIn.deleteMany({ where: { enrolment: { personId } } });
        await tx.handIn.updateMany({ where: { answeredById: personId }, data: { answeredById: null } });
      },
    },
    kind: "texts",
    retention: asLongAsFollowed,
    demo: true,
  },
  DeadlineExtension: {
    count: (db, { id: personId }) => db.deadlineExtension.count({ where: { enrolment: { personId } } }),
    export: {
      rows: async (db, { id: personId }) => {
        const rows = await db.deadlineExtension.findMany({
          where: { enrolment: { personId } },
          select: { enrolmentId: true, until: true, deadline: { select: { about: true, until: true } } },
          orderBy: { until: "asc" },
        });
        return rows.map(({ deadline, ...row }) => ({
          ...row,
          about: deadline.about,
          others: deadline.until,
        }));
      },
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.deadlineExtension.deleteMany({ where: { enrolment: { personId } } }),
    },
    kind: "learning",
    retention: asLongAsFollowed,
    demo: true,
  },
  HandInVisit: {
    count: (db, { id: personId }) => db.handInVisit.count({ where: { personId } }),
    export: {
      rows: (db, { id: personId }) =>
        db.handInVisit.findMany({
          where: { personId },
          select: { cohortId: true, visitedAt: true },
          orderBy: { visitedAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.handInVisit.deleteMany({ where: { personId } }),
    },
    kind: "learning",
    retention: asLongAsTheirs,
    demo: true,
  },
  HandInDeadline: {
    ofNobody: "a date for a whole group",
    kind: null,
    retention: { term: "content", keptBy: { other: "the desk" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;

/** What somebody said, and what others said of what they handed in. */
function bySomebodyOrOfTheirs(personId: string) {
  return { OR: [{ personId }, { handIn: { enrolment: { personId } } }] };
}
