import { z } from "zod";
import type { SalesTerms as Row } from "~prisma/client";
import type { Db } from "~/platform/db/db.server";
import { firstTerms, type SalesTerms } from "./sales-terms";

const steps = z.array(z.object({ daysBefore: z.int().min(0), shareBp: z.int().min(0).max(10_000) }));

/** What the foundation sells under at a moment: until staff saved any, what came with the product. */
export async function salesTerms(tx: Db, at: Date): Promise<SalesTerms> {
  const row = await tx.salesTerms.findFirst({
    where: { holdsFrom: { lte: at } },
    orderBy: [{ holdsFrom: "desc" }, { version: "desc" }],
  });
  return row ? termsOf(row) : firstTerms;
}

/** The terms that an order was made under; one from before there were any is under the first. */
export async function termsOfOrder(
  tx: Db,
  { termsVersion }: { termsVersion: number | null },
): Promise<SalesTerms> {
  if (termsVersion === null || termsVersion === firstTerms.version) return firstTerms;
  return termsOf(await tx.salesTerms.findUniqueOrThrow({ where: { version: termsVersion } }));
}

/** Terms of sale as their row has them. */
export const termsOf = ({
  savedAt: _savedAt,
  savedById: _savedById,
  cancellation,
  ...row
}: Row): SalesTerms => ({
  ...row,
  cancellation: steps.parse(cancellation),
});
