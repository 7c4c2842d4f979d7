import type { TableRecord } from "~/platform/own-data/own-data.server";

const ofOwn = (personId: string) => ({ edition: { artefact: { personId } } });
/** Of one's own pieces, and what one froze or withdrew of an organisation's. */
const ofAnyPart = (personId: string) => ({
  OR: [{ artefact: { personId } }, { frozenById: personId }, { withdrawnById: personId }],
});

/** What an organisation decided and who signed it stays with it; the account and its name go. What is frozen of one's own piece goes with that. */
export const signingRecords = {
  EditionSignature: {
    count: (db, { id: personId }) =>
      db.editionSignature.count({ where: { OR: [{ personId }, ofOwn(personId)] } }),
    export: {
      rows: (db, { id: personId }) =>
        db.editionSignature.findMany({
          where: { OR: [{ personId }, ofOwn(personId)] },
          select: {
            editionId: true,
            row: true,
            isOnPaper: true,
            personName: true,
            signedOn: true,
            recordedAt: true,
            withdrawnAt: true,
            withdrawnReason: true,
          },
          orderBy: { recordedAt: "asc" },
        }),
    },
    // Under what an organisation decided stays the name that stands in it; the account and its name go.
    erasure: {
      does: "pseudonymise",
      step: async (tx, { id: personId }) => {
        await tx.editionSignature.deleteMany({ where: ofOwn(personId) });
        await tx.editionSignature.updateMany({
          where: { personId },
          data: { personId: null, personName: "" },
        });
      },
    },
    kind: "texts",
    retention: { term: "organisation", keptBy: { other: "the desk; of one's own, erasure by oneself" } },
    demo: true,
  },
  ArtefactEdition: {
    count: (db, { id: personId }) => db.artefactEdition.count({ where: ofAnyPart(personId) }),
    export: {
      rows: (db, { id: personId }) =>
        db.artefactEdition.findMany({
          where: ofAnyPart(personId),
          select: {
            artefactId: true,
            number: true,
            title: true,
            document: true,
            signers: true,
            hash: true,
            frozenByName: true,
            frozenAt: true,
            withdrawnAt: true,
            withdrawnByName: true,
            withdrawnReason: true,
          },
          orderBy: [{ artefactId: "asc" }, { number: "asc" }],
        }),
    },
    erasure: {
      does: "pseudonymise",
      step: async (tx, { id: personId }) => {
        await tx.artefactEdition.deleteMany({ where: { artefact: { personId } } });
        await tx.artefactEdition.updateMany({
          where: { frozenById: personId },
          data: { frozenById: null, frozenByName: "" },
        });
        await tx.artefactEdition.updateMany({
          where: { withdrawnById: personId },
          data: { withdrawnById: null, withdrawnByName: "" },
        });
      },
    },
    kind: "texts",
    retention: { term: "organisation", keptBy: { other: "the desk; of one's own, erasure by oneself" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;
