import type { TableRecord } from "~/platform/own-data/own-data.server";

const asTalk = { term: "two years", keptBy: { job: "forget-talk" } } as const;
const asAccount = { term: "account", keptBy: { other: "erasure by oneself" } } as const;

export const communicationRecords = {
  Announcement: {
    count: (db, { id }) => db.announcement.count({ where: { authorId: id } }),
    export: {
      rows: (db, { id }) =>
        db.announcement.findMany({
          where: { authorId: id },
          select: { cohortId: true, title: true, text: true, isMailed: true, mustKnow: true, at: true },
          orderBy: { at: "asc" },
        }),
    },
    // What was said for the group stays, without who said it.
    erasure: {
      does: "pseudonymise",
      step: (tx, { id }) =>
        tx.announcement.updateMany({ where: { authorId: id }, data: { authorId: null, authorName: "" } }),
    },
    kind: "groups",
    retention: asTalk,
    demo: true,
  },
  QuestionAnswer: {
    count: (db, { id }) => db.questionAnswer.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.questionAnswer.findMany({
          where: { personId: id },
          select: {
            questionId: true,
            text: true,
            at: true,
            markedAt: true,
            hiddenAt: true,
            hiddenReason: true,
          },
          orderBy: { at: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id }) => tx.questionAnswer.deleteMany({ where: { personId: id } }),
    },
    kind: "groups",
    retention: asTalk,
    demo: true,
  },
  Question: {
    count: (db, { id }) => db.question.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.question.findMany({
          where: { personId: id },
          select: { id: true, cohortId: true, text: true, at: true, hiddenAt: true, hiddenReason: true },
          orderBy: { at: "asc" },
        }),
    },
    /** What others answered is theirs, and stays below a question that says no more. */
    erasure: {
      does: "delete",
      async step(tx, { id }) {
        await tx.question.deleteMany({ where: { personId: id, answers: { none: {} } } });
        await tx.question.updateMany({
          where: { personId: id },
          data: { personId: null, text: "", hiddenReason: "" },
        });
      },
    },
    kind: "groups",
    retention: asTalk,
    demo: true,
  },
  MailPreference: {
    count: (db, { id }) => db.mailPreference.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.mailPreference.findMany({ where: { personId: id }, select: { list: true, leftAt: true } }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id }) => tx.mailPreference.deleteMany({ where: { personId: id } }),
    },
    kind: "mails",
    retention: asAccount,
    demo: { none: "who chose nothing gets every mail, which the tour shows" },
  },
  GroupVisit: {
    count: (db, { id }) => db.groupVisit.count({ where: { personId: id } }),
    export: {
      rows: (db, { id }) =>
        db.groupVisit.findMany({
          where: { personId: id },
          select: { cohortId: true, at: true },
        }),
    },
    erasure: { does: "delete", step: (tx, { id }) => tx.groupVisit.deleteMany({ where: { personId: id } }) },
    kind: "groups",
    retention: asTalk,
    demo: { none: "a visit is made by visiting" },
  },
} satisfies Record<string, TableRecord>;
