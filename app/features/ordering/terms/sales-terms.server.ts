import { z } from "zod";
import type { SalesTerms as Row } from "~prisma/client";
import type { Db } from "~/platform/db/db.server";
import type { SalesTerms } from "./sales-terms";

const steps = z.array(z.object({ daysBefore: z.int().min(0), shareBp: z.int().min(0).max(10_000) }));

/** What the foundation sells under at a moment. There is always one: the first came with the product. */
export async function salesTerms(tx: Db, at: Date): Promise<SalesTerms> {
  return termsOf(
    await tx.salesTerms.findFirstOrThrow({
      where: { holdsFrom: { lte: at } },
      orderBy: [{ holdsFrom: "desc" }, { version: "desc" }],
    }),
  );
}

/** The terms that an order was made under; those of the first version for one from before there were any. */
export const termsOfOrder = async (
  tx: Db,
  { termsVersion }: { termsVersion: number | null },
): Promise<SalesTerms> =>
  termsOf(await tx.salesTerms.findUniqueOrThrow({ where: { version: termsVersion ?? 1 } }));

const termsOf = ({ savedAt: _savedAt, savedById: _savedById, cancellation, ...row }: Row): SalesTerms => ({
  ...row,
  cancellation: steps.parse(cancellation),
});
