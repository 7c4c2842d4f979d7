import type { TableRecord } from "~/platform/own-data/own-data.server";

const asLongAsTheirs = { term: "account", keptBy: { other: "erasure by oneself" } } as const;

const ofOwn = (personId: string) => ({ edition: { artefact: { personId } } });
/** Of one's own pieces, and what one froze or withdrew of an organisation's. */
const ofAnyPart = (personId: string) => ({
  OR: [{ artefact: { personId } }, { frozenById: personId }, { withdrawnById: personId }],
});

/** Of pieces, what somebody said or shared, and what others said and shared of theirs. */
const bySomebodyOrOfTheirs = (personId: string) => ({ OR: [{ personId }, { artefact: { personId } }] });

/** What somebody made with the instruments: theirs alone, so that all of it goes with the account. What an organisation has stays with it. */
export const instrumentsRecords = {
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
