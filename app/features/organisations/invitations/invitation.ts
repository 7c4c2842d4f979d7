/** How long a link works after it was mailed, in milliseconds. */
export const invitationTime = 14 * 86_400_000;

/** The most invitations that an organisation may have open, and that one form sends. */
export const mostOpen = 200;
export const mostAtOnce = 20;

export type InvitationState = "open" | "expired" | "accepted" | "declined" | "withdrawn";

export interface InvitationMoments {
  expiresAt: Date;
  acceptedAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
}

/** Where an invitation stands: an answer comes before its end, whenever that was. */
export const invitationState = (
  { expiresAt, acceptedAt, declinedAt, withdrawnAt }: InvitationMoments,
  now: Date,
): InvitationState =>
  acceptedAt
    ? "accepted"
    : declinedAt
      ? "declined"
      : withdrawnAt
        ? "withdrawn"
        : expiresAt <= now
          ? "expired"
          : "open";

/** 32 random bytes in base64url: what a link holds, before the database is asked. */
export const isInvitationToken = (text: string | undefined): text is string =>
  text !== undefined && /^[\w-]{43}$/.test(text);

/** An address as somebody may see it who was perhaps not meant: `r•••@stad.example`. */
export const maskedEmail = (email: string): string => {
  const at = email.lastIndexOf("@");
  return `${[...email][0] ?? ""}•••${email.slice(at)}`;
};

/** The addresses in a text, one a line or with commas between; what is empty is left out. */
export const typedAddresses = (text: string): string[] =>
  text
    .split(/[\n,;]+/)
    .map((one) => one.trim())
    .filter(Boolean);
