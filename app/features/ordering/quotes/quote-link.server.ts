import { keyedHash, keyedHashes } from "~/platform/secrets.server";

/**
 * The token in a quote's link. It follows from the order with the server's key, so that the link can be shown and printed as often as it is
 * asked for, while the database holds a hash of it alone.
 */
export const newQuoteToken = (orderId: string): string => keyedHash("quote link", orderId);

/** What is stored of it. */
export const quoteHash = (token: string): string => keyedHash("quote", token);

/** All hashes that a token may have been stored as: keys are renewed. */
export const quoteHashes = (token: string): string[] =>
  /^[\w-]{43}$/.test(token) ? keyedHashes("quote", token) : [];

/** The token of an order's link, or null when it began as no quote. */
export const quoteTokenOf = ({
  id,
  quoteTokenHash,
}: {
  id: string;
  quoteTokenHash: string | null;
}): string | null =>
  keyedHashes("quote link", id).find(
    (token) => quoteTokenHash !== null && quoteHashes(token).includes(quoteTokenHash),
  ) ?? null;
