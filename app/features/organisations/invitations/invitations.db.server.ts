import { randomBytes } from "node:crypto";
import { now } from "~/platform/clock.server";
import type { Db } from "~/platform/db/db.server";
import { keyedHash, keyedHashes } from "~/platform/secrets.server";
import { isInvitationToken } from "./invitation";
import { unanswered } from "./invite.server";

/** The invitation whose newest link holds this token, or null. */
export const findByToken = async (tx: Db, token: string) =>
  isInvitationToken(token)
    ? tx.invitation.findFirst({
        where: { tokenHash: { in: keyedHashes("invitation", token) } },
        include: { organisation: { select: { name: true, endedAt: true } } },
      })
    : null;

/** Makes the token of a link that is mailed now, of which only a hash is kept; null when the invitation does not wait any more. */
export async function newToken(tx: Db, id: string) {
  const token = randomBytes(32).toString("base64url");
  const [invitation] = await tx.invitation.updateManyAndReturn({
    where: { id, ...unanswered, expiresAt: { gt: now() }, organisation: { endedAt: null } },
    data: { tokenHash: keyedHash("invitation", token) },
  });
  return invitation ? { token, invitation } : null;
}
