import type { FoundationScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { numbersToCorrect } from "../correction/corrections.db.server";
import { nameOnCertificate } from "../holder/holder-name";
import type { PersonName } from "~/features/identity/profile/person-name";

/** What carries another name than the one that somebody is to have. */
export interface NameReach {
  /** The numbers of valid tickets. */
  tickets: string[];
  /** Those of certificates that hold. */
  certificates: string[];
}

/** What a correction to this name would change besides the profile. */
export async function reachOfName(
  _scope: FoundationScope<"certificate.correct">,
  personId: string,
  { name, latinName }: PersonName,
): Promise<NameReach> {
  const tickets = await db.ticket.findMany({
    where: { personId, voidedAt: null, NOT: { holderName: name, holderLatinName: latinName } },
    select: { number: true },
    orderBy: { id: "asc" },
  });
  const printed = nameOnCertificate({ name, latinName });
  const certificates = "gap" in printed ? [] : await numbersToCorrect(db, personId, { name, latinName });
  return { tickets: tickets.map(({ number }) => number), certificates };
}
