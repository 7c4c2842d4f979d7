import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { ClientEntryProvider } from "./client-entry";
import { LocaleProvider } from "./i18n/locale-context";
import { isDatabaseAway } from "./platform/db/database-away";
import { log } from "./platform/log.server";
import type { RootData } from "./root";
import { SiteProvider } from "./platform/site/site-context";
import { type PageBody, pageBodies, type PageDocument } from "./platform/http/page-body.server";

/**
 * How long promises in the data of loaders may take, in milliseconds. No loader returns one; and Remix holds on to all that a
 * request loaded for as long as this.
 */
export const streamTimeout = 50;

/**
 * Renders a page whole, as plain markup: nothing is hydrated, so there is nothing to stream or to mark. What a component
 * throws, Remix catches: it calls this again with the error, for the error boundary.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Response {
  const { locale, site, isDatabaseAway } = context;
  if (isDatabaseAway) sayAway(remix);
  const render = () =>
    `<!DOCTYPE html>${renderToStaticMarkup(
      <SiteProvider value={site}>
        <LocaleProvider value={locale}>
          <ClientEntryProvider value={remix.manifest.entry.module}>
            <RemixServer context={remix} url={request.url} />
          </ClientEntryProvider>
        </LocaleProvider>
      </SiteProvider>,
    )}`;
  headers.set("Content-Type", "text/html; charset=utf-8");
  const response = new Response(null, { headers, status: isDatabaseAway ? 503 : status });
  pageBodies.set(response, bodyOf(request, remix, context, render));
  return response;
}

/** Lets the error boundaries say that the database is away, as for a status that a route threw. */
function sayAway({ staticHandlerContext: { errors } }: EntryContext): void {
  for (const route of Object.keys(errors ?? {}))
    errors![route] = { status: 503, statusText: "", internal: false, data: null };
}

/** What the page's loader makes of the document; without that, or when something went wrong, the document as it is. */
function bodyOf(
  request: Request,
  { staticHandlerContext: { errors, loaderData } }: EntryContext,
  { site, makeBody }: AppLoadContext,
  render: PageDocument["render"],
): PageBody {
  // A query stands in the page too, in the address of the other language.
  const isKept = process.env.NODE_ENV === "production" && !new URL(request.url).search;
  const root = loaderData.root as RootData | undefined;
  const foot = JSON.stringify(root?.seller);
  // What such a page keeps of its document is for all its readers.
  if (makeBody && root?.reader) throw new Error("a document that is kept names nobody");
  if (makeBody && !errors) return makeBody({ site: site.id, foot, render, isKept });
  const bytes = Buffer.from(render());
  return { bytes: () => bytes };
}

/**
 * Called by Remix for what a loader or action threw, once; refusals thrown as a Response do not come here, but its own do
 * (405, 404): they are whoever asked's, and repeat what was asked.
 */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  const { requestId, addressPattern } = context;
  const facts = { requestId, method: request.method, path: addressPattern };
  const isAway = isDatabaseAway(error);
  context.isDatabaseAway ||= isAway;
  if (isAway) log.warn(facts, "a request found no database");
  else log.error({ err: error, ...facts }, "a request failed");
}
