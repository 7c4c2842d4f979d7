import { db } from "~/platform/db/db.server";
import type { JobHandler } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";
import { isSealed, seal, unseal } from "~/platform/secrets.server";

const context = (personId: string) => `second factor of ${personId}`;

/** What the database keeps of a person's TOTP secret (base32): sealed, for this person alone. */
export const sealTotpSecret = (secret: string, personId: string) => seal(secret, context(personId));

/**
 * The secret (base32) in what the database keeps of a person; one that was stored before secrets were sealed is read as it is.
 *
 * @throws Error when it was sealed with a key that is no longer in SECRET_KEY, or for somebody else
 */
export const openTotpSecret = (stored: string, personId: string) => unseal(stored, context(personId));

/**
 * The job that seals with the newest key what is not: secrets stored plain, or with a key that is to go. It leaves alone, and
 * logs, what it cannot open.
 */
export const sealTotpSecrets: JobHandler = async () => {
  const people = await db.person.findMany({
    where: { totpSecret: { not: null } },
    select: { id: true, totpSecret: true },
  });
  for (const { id, totpSecret } of people) {
    if (totpSecret === null || isSealed(totpSecret)) continue;
    try {
      const sealed = sealTotpSecret(openTotpSecret(totpSecret, id), id);
      await db.person.updateMany({ where: { id, totpSecret }, data: { totpSecret: sealed } });
    } catch (error) {
      log.error({ err: error }, "a second factor could not be sealed again");
    }
  }
};
