import type { TableRecord } from "~/platform/own-data/own-data.server";

const asLongAsTheirs = { term: "account", keptBy: { other: "erasure by oneself" } } as const;

/** Of pieces, what somebody said, and what others did of theirs. */
const bySomebodyOrOfTheirs = (personId: string) => ({ OR: [{ personId }, { artefact: { personId } }] });

/** Comments are of who wrote them. */
export const commentsRecords = {
  /** What somebody said of a piece is theirs, whoever's the piece is: it goes with their account, and with the piece. */
  ArtefactComment: {
    count: (db, { id: personId }) => db.artefactComment.count({ where: bySomebodyOrOfTheirs(personId) }),
    export: {
      rows: (db, { id: personId }) =>
        db.artefactComment.findMany({
          where: { personId },
          select: { artefactId: true, key: true, text: true, createdAt: true, settledAt: true },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) =>
        tx.artefactComment.deleteMany({ where: bySomebodyOrOfTheirs(personId) }),
    },
    kind: "texts",
    retention: asLongAsTheirs,
    demo: true,
  },
  CommentVisit: {
    count: (db, { id: personId }) => db.commentVisit.count({ where: bySomebodyOrOfTheirs(personId) }),
    export: {
      rows: (db, { id: personId }) =>
        db.commentVisit.findMany({
          where: { personId },
          select: { artefactId: true, visitedAt: true },
          orderBy: { visitedAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.commentVisit.deleteMany({ where: bySomebodyOrOfTheirs(personId) }),
    },
    kind: "texts",
    retention: asLongAsTheirs,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
