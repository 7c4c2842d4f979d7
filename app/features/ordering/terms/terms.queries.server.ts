import type { FoundationScope, OrganisationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { firstTerms } from "./sales-terms";
import { salesTerms, termsOf } from "./sales-terms.server";

/** The terms that hold now, and all versions, the newest first, with who saved them: nobody those that came with the product. */
export async function termsAtDesk(_scope: FoundationScope<"terms.edit">) {
  const [present, rows] = await Promise.all([
    salesTerms(db, now()),
    db.salesTerms.findMany({ orderBy: { version: "desc" }, take: 200 }),
  ]);
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ savedById }) => savedById) } },
    select: { id: true, name: true, email: true },
  });
  return {
    present,
    history: [
      ...rows.map((row) => {
        const saver = people.find(({ id }) => id === row.savedById);
        return { ...termsOf(row), savedBy: saver ? saver.name || saver.email : "" };
      }),
      { ...firstTerms, savedBy: null },
    ],
  };
}

/** Below which share of its lessons, in basis points, a seat of an organisation goes to a colleague now. */
export const transferBelow = async (_scope: OrganisationScope<"seats.assign">): Promise<number> =>
  (await salesTerms(db, now())).transferBelowShareBp;
