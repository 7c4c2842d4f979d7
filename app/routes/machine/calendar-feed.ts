import type { LoaderFunctionArgs } from "@remix-run/node";
import { feedIn } from "~/features/enrolment/feed/feed-address.server";
import { feedCalendar } from "~/features/enrolment/feed/feed-calendar.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { countAttempt } from "~/platform/rate-limit.server";

/** Far more than the programs of one person ask. */
const asked = { limit: 60, windowSeconds: 15 * 60 };

/** Somebody's sessions for their own calendar, for who has its address; as it was for a program that has this already. */
export async function loader({ request, params, context: { site } }: LoaderFunctionArgs) {
  const id = feedIn(params.secret ?? "");
  if (!id) throw new Response("Not Found", { status: 404 });
  const wait = await countAttempt({ key: `calendar-feed:${id}`, ...asked });
  if (wait !== null)
    throw new Response("Too Many Requests", { status: 429, headers: { "Retry-After": String(wait) } });
  const feed = await feedCalendar(siteScope(site), id);
  if (!feed) throw new Response("Not Found", { status: 404 });
  // Kept by the program alone, which asks each time whether it is still right.
  const headers = { ETag: feed.etag, "Cache-Control": "private, no-cache" };
  const known = request.headers.get("if-none-match")?.split(",") ?? [];
  if (known.some((one) => one.trim().replace(/^W\//, "") === feed.etag.slice(2)))
    return new Response(null, { status: 304, headers });
  return new Response(feed.file, { headers: { ...headers, "Content-Type": "text/calendar; charset=utf-8" } });
}
