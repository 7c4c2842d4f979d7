import type { TableRecord } from "~/platform/own-data/own-data.server";

const asContent = { term: "content", keptBy: { other: "follows the current release" } } as const;

export const catalogueRecords = {
  Offer: { ofNobody: "what can be bought", kind: null, retention: asContent, demo: true },
  SearchDocument: {
    ofNobody: "what anyone may read",
    kind: null,
    retention: asContent,
    demo: { none: "made from the current release at each start" },
  },
} satisfies Record<string, TableRecord>;
