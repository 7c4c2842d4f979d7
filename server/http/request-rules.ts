const methods = new Set(["GET", "HEAD", "POST"]);
/** Machines that post from elsewhere and prove themselves otherwise (a signature). */
const foreignPosts = new Set(["/webhooks/stripe"]);

export interface IncomingFacts {
  method: string;
  /** Path and query as sent. */
  url: string;
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
}

/**
 * The address that is meant by one with slashes at its end, or null when there are none: every page has one address.
 * `url` is path and query as sent, of a request that was not refused.
 */
export function withoutSlash(url: string): string | null {
  const [path = "", ...query] = url.split("?");
  if (path === "/" || !path.endsWith("/")) return null;
  return [path.replace(/\/+$/, "") || "/", ...query].join("?");
}

/**
 * What is refused before the application is asked, as an HTTP status; null lets the request pass. A change (anything but
 * GET and HEAD) must come from our own pages: its Origin is exactly ours; a browser that sends none, or hides it as `null`, says
 * `Sec-Fetch-Site: same-origin` (no page can set that header; of a sandboxed or foreign page a browser says `cross-site`). `hosts` are the names the site answers to; machines on the health addresses may use any.
 */
export function refusalOf(
  request: IncomingFacts,
  site: { origin: string; hosts: Set<string> },
): number | null {
  if (!methods.has(request.method)) return 405;
  const path = request.url.split("?")[0]!;
  if (!path.startsWith("/") || path.startsWith("//") || path.includes("\\")) return 400;
  try {
    decodeURIComponent(path);
  } catch {
    return 400;
  }
  if (path.includes("%00")) return 400;
  // Browsers resolve these before they ask. An address must have one spelling, because kept pages are found by it.
  if (/\/\.{1,2}(\/|$)|#/.test(path)) return 400;
  if (!path.startsWith("/health/") && !site.hosts.has((request.host ?? "").toLowerCase())) return 421;
  if (request.method === "POST" && !foreignPosts.has(path)) {
    const isHidden = request.origin === undefined || request.origin === "null";
    if (isHidden ? request.fetchSite !== "same-origin" : request.origin !== site.origin) return 403;
  }
  return null;
}
