import type { TableRecord } from "~/platform/own-data/own-data.server";

const ofEnrolments = ({ id: personId }: { id: string }) => ({ enrolment: { personId } });
const asLongAsFollowed = { term: "enrolment", keptBy: { other: "erasure by oneself" } } as const;

/** What somebody learned and wrote: theirs alone, so that all of it goes with the account. */
export const learningRecords = {
  ProgressEvent: {
    count: (db, subject) => db.progressEvent.count({ where: ofEnrolments(subject) }),
    export: {
      rows: (db, subject) =>
        db.progressEvent.findMany({
          where: ofEnrolments(subject),
          select: { enrolmentId: true, blockId: true, kind: true, data: true, at: true },
          orderBy: [{ at: "asc" }, { id: "asc" }],
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, subject) => tx.progressEvent.deleteMany({ where: ofEnrolments(subject) }),
    },
    kind: "learning",
    retention: asLongAsFollowed,
    demo: { none: "the demo learner's progress is made at once, without a history" },
  },
  BlockProgress: {
    count: (db, subject) => db.blockProgress.count({ where: ofEnrolments(subject) }),
    export: {
      rows: (db, subject) =>
        db.blockProgress.findMany({
          where: ofEnrolments(subject),
          select: {
            enrolmentId: true,
            blockId: true,
            kind: true,
            done: true,
            score: true,
            data: true,
            updatedAt: true,
          },
          orderBy: [{ enrolmentId: "asc" }, { updatedAt: "asc" }, { blockId: "asc" }],
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, subject) => tx.blockProgress.deleteMany({ where: ofEnrolments(subject) }),
    },
    kind: "learning",
    retention: asLongAsFollowed,
    demo: true,
  },
  ReflectionVersion: {
    count: (db, subject) => db.reflectionVersion.count({ where: { reflection: ofEnrolments(subject) } }),
    export: {
      rows: (db, subject) =>
        db.reflectionVersion.findMany({
          where: { reflection: ofEnrolments(subject) },
          select: { enrolmentId: true, blockId: true, version: true, text: true, savedAt: true },
          orderBy: [{ enrolmentId: "asc" }, { blockId: "asc" }, { version: "asc" }],
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, subject) =>
        tx.reflectionVersion.deleteMany({ where: { reflection: ofEnrolments(subject) } }),
    },
    kind: "texts",
    retention: asLongAsFollowed,
    demo: { none: "the demo learner wrote everything once" },
  },
  Reflection: {
    count: (db, subject) => db.reflection.count({ where: ofEnrolments(subject) }),
    export: {
      rows: (db, subject) =>
        db.reflection.findMany({
          where: ofEnrolments(subject),
          select: { enrolmentId: true, blockId: true, text: true, version: true, updatedAt: true },
          orderBy: [{ enrolmentId: "asc" }, { blockId: "asc" }],
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, subject) => tx.reflection.deleteMany({ where: ofEnrolments(subject) }),
    },
    kind: "texts",
    retention: asLongAsFollowed,
    demo: true,
  },
  ModuleCompletion: {
    count: (db, { id }) => db.moduleCompletion.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.moduleCompletion.findMany({
          where: { personId: id },
          select: { moduleId: true, enrolmentId: true, completedAt: true },
          orderBy: { completedAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id }) => tx.moduleCompletion.deleteMany({ where: { personId: id } }),
    },
    kind: "learning",
    retention: asLongAsFollowed,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
