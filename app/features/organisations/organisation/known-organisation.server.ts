import type { Db } from "~/platform/db/db.server";
import { isVerified } from "./verification";

type Known =
  | { ok: true; organisation: { id: string; name: string } }
  | { ok: false; reason: "organisationMissing" | "organisationUnknown" | "organisationUnclear" };

/**
 * The organisation that goes by exactly this name (whatever its capitals), or has this number in the trade register. Of several the one that
 * was verified; when that leaves a doubt, none.
 */
export async function knownOrganisation(tx: Db, typed: string): Promise<Known> {
  const text = typed.trim().replaceAll(/\s+/g, " ");
  if (text === "") return { ok: false, reason: "organisationMissing" };
  const kvk = text.replaceAll(/[ .]/g, "");
  const found = await tx.organisation.findMany({
    where: {
      endedAt: null,
      OR: [
        { name: { equals: text.replaceAll(/[\\%_]/g, "\\$&"), mode: "insensitive" } },
        ...(/^\d{8}$/.test(kvk) ? [{ kvk }] : []),
      ],
    },
    select: { id: true, name: true, verifiedAt: true, domains: { take: 1, select: { domain: true } } },
    take: 20,
  });
  const verified = found.filter(isVerified);
  const [one, ...more] = verified.length > 0 ? verified : found;
  if (!one) return { ok: false, reason: "organisationUnknown" };
  return more.length > 0
    ? { ok: false, reason: "organisationUnclear" }
    : { ok: true, organisation: { id: one.id, name: one.name } };
}
