import type { TableRecord } from "~/platform/own-data/own-data.server";

const asLongAsTheirs = { term: "account", keptBy: { other: "erasure by oneself" } } as const;

/** What was taken over belongs to the piece that it was taken into. */
export const forwardRecords = {
  ArtefactSource: {
    count: (db, { id: personId }) => db.artefactSource.count({ where: { artefact: { personId } } }),
    export: {
      rows: (db, { id: personId }) =>
        db.artefactSource.findMany({
          where: { artefact: { personId } },
          select: { artefactId: true, key: true, fromGive: true, text: true, takenAt: true },
          orderBy: [{ artefactId: "asc" }, { takenAt: "asc" }],
        }),
    },
    erasure: {
      does: "delete",
      // Into a piece of an organisation it was taken by nobody any more, and stays.
      step: async (tx, { id: personId }) => {
        await tx.artefactSource.updateMany({ where: { takenById: personId }, data: { takenById: null } });
        await tx.artefactSource.deleteMany({ where: { artefact: { personId } } });
      },
    },
    kind: "texts",
    retention: asLongAsTheirs,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
