import { randomBytes } from "node:crypto";
import { isInvitationToken } from "~/features/organisations/invitations/invitation";
import type { Db } from "~/platform/db/db.server";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";

/** The assignment whose newest link holds this token, or null. */
export const findByToken = async (tx: Db, token: string) =>
  isInvitationToken(token)
    ? tx.assignment.findFirst({ where: { tokenHash: { in: keyedHashes("seat", token) } } })
    : null;

/** Makes the token of a link that is mailed now, of which only a hash is kept; null when the offer does not wait any more. */
export async function newToken(tx: Db, id: string): Promise<string | null> {
  const token = randomBytes(32).toString("base64url");
  const { count } = await tx.assignment.updateMany({
    where: { id, status: "OFFERED" },
    data: { tokenHash: keyedHash("seat", token) },
  });
  return count > 0 ? token : null;
}

/** Mailboxes that were offered as many seats since `since` as they may be. */
export async function restingMailboxes(
  tx: Db,
  emails: readonly string[],
  { since, most }: { since: Date; most: number },
) {
  const rows = await tx.$queryRaw<{ email: string }[]>`
    select email from "Assignment" where email = any(${emails}::text[]) and "sentAt" > ${since}
    group by email having count(*) >= ${most}`;
  return new Set(rows.map(({ email }) => email));
}
