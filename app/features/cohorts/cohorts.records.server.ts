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
    ofNobody: "a name and picture on a public page, of somebody who needs no account; the desk removes both",
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
