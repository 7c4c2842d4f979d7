import type { TableRecord } from "~/platform/own-data/own-data.server";

const asLongAsTheirs = { term: "account", keptBy: { other: "erasure by oneself" } } as const;

/** One's own pieces are theirs alone, so that all of it goes with the account; what an organisation has stays with it. */
export const artefactsRecords = {
  ArtefactMember: {
    count: (db, { id: personId }) => db.artefactMember.count({ where: { personId } }),
    export: {
      rows: (db, { id: personId }) =>
        db.artefactMember.findMany({
          where: { personId },
          select: { artefactId: true, mayEdit: true, addedAt: true },
          orderBy: { addedAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.artefactMember.deleteMany({ where: { personId } }),
    },
    kind: "texts",
    retention: { term: "organisation", keptBy: { other: "its own people, and erasure by oneself" } },
    demo: true,
  },
  ArtefactVersion: {
    count: (db, { id: personId }) => db.artefactVersion.count({ where: { artefact: { personId } } }),
    export: {
      rows: (db, { id: personId }) =>
        db.artefactVersion.findMany({
          where: { artefact: { personId } },
          select: { artefactId: true, version: true, document: true, savedAt: true },
          orderBy: [{ artefactId: "asc" }, { version: "asc" }],
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.artefactVersion.deleteMany({ where: { artefact: { personId } } }),
    },
    kind: "texts",
    retention: asLongAsTheirs,
    demo: true,
  },
  Artefact: {
    count: (db, { id: personId }) => db.artefact.count({ where: { personId } }),
    export: {
      rows: (db, { id: personId }) =>
        db.artefact.findMany({
          where: { personId },
          select: {
            id: true,
            kind: true,
            title: true,
            document: true,
            version: true,
            createdAt: true,
            updatedAt: true,
          },
          orderBy: { createdAt: "asc" },
        }),
    },
    erasure: {
      does: "delete",
      step: (tx, { id: personId }) => tx.artefact.deleteMany({ where: { personId } }),
    },
    kind: "texts",
    retention: asLongAsTheirs,
    demo: true,
  },
} satisfies Record<string, TableRecord>;
