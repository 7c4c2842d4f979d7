import type { TableRecord } from "~/platform/own-data/own-data.server";
import { reviewRecords } from "./review/review.records.server";

export const hostingRecords = {
  ...reviewRecords,
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
