import type { TableRecord } from "~/platform/own-data/own-data.server";

export const hostingRecords = {
  EvaluationGiven: {
    count: (db, { id }) => db.evaluationGiven.count({ where: { enrolment: { personId: id } } }),
    export: { none: "that a form was filled in; what was said in it is kept without a name" },
    erasure: {
      does: "delete",
      step: (tx, { id }) => tx.evaluationGiven.deleteMany({ where: { enrolment: { personId: id } } }),
    },
    kind: "learning",
    retention: { term: "two years", keptBy: { job: "forget-evaluations" } },
    demo: true,
  },
  EvaluationAnswer: {
    ofNobody: "what somebody said of a group, which leads to nobody",
    kind: "learning",
    retention: { term: "two years", keptBy: { job: "forget-evaluations" } },
    demo: true,
  },
  HostAgreement: {
    count: (db, { id }) => db.hostAgreement.count({ where: { acceptedById: id } }),
    export: {
      rows: async (db, { id }) => {
        const rows = await db.hostAgreement.findMany({
          where: { acceptedById: id },
          select: {
            organisation: { select: { name: true } },
            firstDay: true,
            lastDay: true,
            acceptedByName: true,
            acceptedAt: true,
          },
          orderBy: { acceptedAt: "asc" },
        });
        return rows.map(({ organisation, ...row }) => ({ organisation: organisation.name, ...row }));
      },
    },
    erasure: { does: "keep", ground: "contract: who agreed for the organisation" },
    kind: "organisation",
    retention: { term: "organisation", keptBy: { other: "the desk" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;
