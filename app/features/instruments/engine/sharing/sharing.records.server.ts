import type { TableRecord } from "~/platform/own-data/own-data.server";

/** Of pieces, what somebody shared, and what others did of theirs. */
const bySomebodyOrOfTheirs = (personId: string) => ({ OR: [{ personId }, { artefact: { personId } }] });

/** Links end with the account that made them. */
export const sharingRecords = {
  ArtefactShare: {
    count: (db, { id: personId }) => db.artefactShare.count({ where: bySomebodyOrOfTheirs(personId) }),
    export: {
      rows: (db, { id: personId }) =>
        db.artefactShare.findMany({
          where: { personId },
          select: {
            ...{ artefactId: true, createdAt: true, expiresAt: true, withdrawnAt: true },
            ...{ mayComment: true, showsPeople: true },
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.artefactShare.deleteMany({ where: bySomebodyOrOfTheirs(personId) }),
    },
    kind: "texts",
    retention: { term: "thirty days", keptBy: { job: "forget-shares" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;
