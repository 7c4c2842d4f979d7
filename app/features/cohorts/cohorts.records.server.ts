import type { TableRecord } from "~/platform/own-data/own-data.server";

const atTheDesk = { term: "content", keptBy: { other: "the desk" } } as const;

export const cohortsRecords = {
  CohortSession: {
    ofNobody: "when a group meets, and the name of who leads that, which the desk changes or empties",
    kind: "facilitators",
    retention: atTheDesk,
    demo: true,
  },
  Facilitator: {
    count: (db, { id }) => db.facilitator.count({ where: { personId: id } }),
    export: {
      rows: async (db, { id }) => {
        const rows = await db.facilitator.findMany({
          where: { personId: id },
          select: { cohort: { select: { name: true } }, name: true, line: true, createdAt: true },
          orderBy: { createdAt: "asc" },
        });
        return rows.map(({ cohort, ...row }) => ({ cohort: cohort.name, ...row }));
      },
    },
    // The name on the page of a group stays, as of who has no account; nobody signs in by it any more.
    erasure: {
      does: "pseudonymise",
      step: (tx, { id }) => tx.facilitator.updateMany({ where: { personId: id }, data: { personId: null } }),
    },
    kind: "facilitators",
    retention: atTheDesk,
    demo: true,
  },
  CohortChange: {
    count: (db, { id }) => db.cohortChange.count({ where: { actorId: id } }),
    export: { none: "what staff changed in a group; the audit log says when they did" },
    erasure: {
      does: "keep",
      ground:
        "interest: what a group's page said when; it names who changed it by an id, which is nobody's then",
    },
    kind: "staff",
    retention: atTheDesk,
    demo: { none: "nobody has changed a demo group yet" },
  },
  Cohort: { ofNobody: "a group and where it meets", kind: null, retention: atTheDesk, demo: true },
} satisfies Record<string, TableRecord>;
