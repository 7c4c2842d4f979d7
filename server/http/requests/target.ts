import type { IncomingMessage } from "node:http";

/** A whole address: which host, and path and query. */
const absolute = /^https?:\/\/([^/?#@\\\s]+)([/?].*)?$/i;

/**
 * Gives a request its address as path and query, with the host it is for in `headers.host`: a whole address names the host
 * itself, whatever the header says (RFC 9112 §3.2.2). False when it must be refused because it names no host, or two.
 */
export function settleTarget(request: IncomingMessage): boolean {
  if (countHosts(request.rawHeaders) !== 1) return false;
  const whole = absolute.exec(request.url ?? "");
  if (!whole) return true;
  const [, host, rest = "/"] = whole;
  request.headers.host = host;
  request.url = rest.startsWith("/") ? rest : `/${rest}`;
  return true;
}

/** `rawHeaders` holds names and values in turn. */
function countHosts(rawHeaders: string[]): number {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]!;
    if (name.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts;
}
