import type { TableRecord } from "~/platform/own-data/own-data.server";

export const foundationRecords = {
  FoundationDetails: {
    ofNobody: "what the foundation says of itself; who of staff saved it stays as an id",
    kind: "staff",
    retention: { term: "content", keptBy: { other: "the desk: what was issued names what held then" } },
    demo: true,
  },
} satisfies Record<string, TableRecord>;
