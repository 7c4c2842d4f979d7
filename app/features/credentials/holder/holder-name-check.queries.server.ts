import type { FoundationScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { isHashOf } from "./name-hash.server";

/**
 * Whether this name stood on the certificate with this number, whose holder was pseudonymised. Null when there is none, or its
 * holder is known: there is nothing to guess then.
 */
export async function wasHolder(
  _scope: FoundationScope<"certificate.read">,
  number: string,
  name: string,
): Promise<boolean | null> {
  const holder = await db.certificateHolder.findFirst({
    where: { certificate: { number }, pseudonymisedAt: { not: null } },
    select: { nameHashes: true },
  });
  if (!holder) return null;
  const matches = await Promise.all(holder.nameHashes.map((stored) => isHashOf(name, stored)));
  return matches.includes(true);
}
