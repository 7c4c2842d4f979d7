import { readAddress } from "~/lib/network";

/**
 * The visitor's address. X-Forwarded-For is believed only as far as our own proxies wrote it: each appends the address it
 * was called from, so with `trusted` proxies the visitor stands `trusted` places from the end. Anything before that is the
 * visitor's own claim. Some proxies write the port behind the address: it is left out. A hop that is no address ("unknown")
 * leaves the socket's.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string | undefined,
  trusted: number,
): string {
  const hop = trusted > 0 ? forwardedFor?.split(",").at(-trusted) : undefined;
  return readAddress(hop ?? "") ?? readAddress(socketAddress) ?? socketAddress;
}
