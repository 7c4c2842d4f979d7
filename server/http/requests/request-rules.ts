import { type Address, addressAt, usualAddresses } from "~/addresses";

const methods = new Set(["GET", "HEAD", "POST"]);

/** The declaration of an address in its one plain spelling, or undefined. */
function plainly(path: string): Address | undefined {
  const address = addressAt(path)?.address;
  return address && path === `/${address.pattern}` ? address : undefined;
}

export interface IncomingFacts {
  method: string;
  /** Path and query as sent. */
  url: string;
  origin: string | undefined;
  fetchSite: string | undefined;
}

/**
 * The address that is meant by one with slashes at its end, or by one that is usual for a page of ours; null when it is neither: every
 * page has one address. `url` is path and query as sent, of a request that was not refused.
 */
export function meantBy(url: string): string | null {
  const [path = "", ...query] = url.split("?");
  const plain = path.replace(/\/+$/, "") || "/";
  const meant = usualAddresses.get(plain) ?? plain;
  return meant === path ? null : [meant, ...query].join("?");
}

/**
 * What is refused before the application is asked, as an HTTP status; null lets the request pass. A change (anything but
 * GET and HEAD) must come from our own pages: its Origin is exactly ours; a browser that sends none, or hides it as `null`, says
 * `Sec-Fetch-Site: same-origin` (no page can set that header; of a sandboxed or foreign page a browser says `cross-site`).
 * `origin` is that of the site under the Host header, null when there is none; machines on the health addresses may use any
 * host. What is exempt from a rule is so by its one plain spelling: a path that means another than it says is refused before.
 */
export function refusalOf(request: IncomingFacts, origin: string | null): number | null {
  if (!methods.has(request.method)) return 405;
  // No text holds a NUL and PostgreSQL keeps none, so nothing that is asked for can have one.
  if (request.url.includes("%00")) return 400;
  const path = request.url.split("?")[0]!;
  const query = request.url.slice(path.length);
  // An old way of Remix's to ask for data, which our pages never use.
  if (query.includes("data") && new URLSearchParams(query).has("_data")) return 400;
  if (!path.startsWith("/") || path.startsWith("//")) return 400;
  const meant = decoded(path);
  // Browsers resolve these before they ask. An address must have one spelling, because kept pages are found by it.
  if (meant === null || /\/\.{1,2}(\/|$)|\\/.test(meant) || path.includes("#")) return 400;
  const exempt = plainly(path);
  if (!exempt?.isOnAnyHost && origin === null) return 421;
  if (request.method === "POST" && !exempt?.isPostedToFromElsewhere) {
    const isHidden = request.origin === undefined || request.origin === "null";
    if (isHidden ? request.fetchSite !== "same-origin" : request.origin !== origin) return 403;
  }
  return null;
}

/** A path without its escapes, or null when these are no text. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
