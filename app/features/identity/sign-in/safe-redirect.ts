const anySite = "http://on-site.invalid";

/** What begins another host's address, as it stands or percent-encoded. */
const otherHost = /^\/(?:[/\\]|%2f|%5c)/i;

/**
 * Where to go after signing in: `to` when it is an address on this site (path, query, fragment), else `fallback`. Refuses
 * whatever a browser or a proxy in front could read as another host: `//…`, `/\…`, their percent-encoded forms, control
 * characters (ASVS 5.0 §1.3, CWE-601); also when that only shows once `.` and `..` are resolved.
 */
export function safeRedirect(to: unknown, fallback = "/my"): string {
  if (typeof to !== "string" || to.length > 500 || !to.startsWith("/")) return fallback;
  if ([...to].some((c) => c <= " " || c === "\\" || c === "\u007f") || otherHost.test(to)) return fallback;
  if (!URL.canParse(to, anySite)) return fallback;
  const url = new URL(to, anySite);
  if (url.origin !== anySite || otherHost.test(url.pathname)) return fallback;
  return url.pathname + url.search + url.hash;
}

/**
 * The page to come back to after signing in. A page asked for is itself; after a form it is the page the form was on
 * (the referrer, when it is ours), because the form's own address may answer no GET.
 */
export function returnPath(request: Pick<Request, "method" | "url" | "headers">): string {
  const url = new URL(request.url);
  if (request.method === "GET" || request.method === "HEAD") return safeRedirect(url.pathname + url.search);
  const referrer = request.headers.get("referer") ?? "";
  if (!URL.canParse(referrer)) return "/my";
  const page = new URL(referrer);
  return page.host === url.host ? safeRedirect(page.pathname + page.search) : "/my";
}
