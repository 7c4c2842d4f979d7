import type { TableRecord } from "~/platform/own-data/own-data.server";

const atTheDesk = { term: "content", keptBy: { other: "the desk" } } as const;

export const cohortsRecords = {
  CohortSession: { ofNobody: "when a group meets", retention: atTheDesk, demo: true },
  Facilitator: {
    ofNobody: "a name and picture on a public page, of somebody who needs no account; the desk removes both",
    retention: atTheDesk,
    demo: true,
  },
  Cohort: { ofNobody: "a group and where it meets", retention: atTheDesk, demo: true },
} satisfies Record<string, TableRecord>;
