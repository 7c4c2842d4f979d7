/**
 * The visitor's address. X-Forwarded-For is believed only as far as our own proxies wrote it: each appends the address it
 * was called from, so with `trusted` proxies the visitor stands `trusted` places from the end. Anything before that is the
 * visitor's own claim.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trusted: number,
): string {
  if (trusted === 0 || !forwardedFor) return socketAddress;
  const hops = forwardedFor.split(",").map((hop) => hop.trim());
  return hops.at(-trusted) || socketAddress;
}
