import type { TableRecord } from "~/platform/own-data/own-data.server";

const asContent = { term: "content", keptBy: { other: "follows content/ at each start" } } as const;

export const catalogueRecords = {
  Offer: { ofNobody: "what can be bought", kind: null, retention: asContent, demo: true },
  SearchDocument: {
    ofNobody: "what anyone may read",
    kind: null,
    retention: asContent,
    demo: { none: "made from content/ at each start" },
  },
} satisfies Record<string, TableRecord>;
