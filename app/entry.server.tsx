import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { ClientEntryProvider } from "./client-entry";
import { FramedLessonProvider } from "./features/learning/lesson/components/framed-lesson";
import type { LessonData } from "~/features/learning/lesson/lesson.queries.server";
import { lessonPage } from "./features/learning/lesson/lesson-page.server";
import { framedLesson } from "./features/learning/lesson/framed-lesson.server";
import type { Locale } from "./i18n/locale";
import { LocaleProvider } from "./i18n/locale-context";
import { isDatabaseAway } from "./platform/db/database-away";
import { log } from "./platform/log.server";
import { type PageBody, pageBodies } from "./platform/http/page-body.server";

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
  { locale, isDatabaseAway }: AppLoadContext,
): Response {
  if (isDatabaseAway) sayAway(remix);
  const render = () =>
    `<!DOCTYPE html>${renderToStaticMarkup(
      <LocaleProvider value={locale}>
        <ClientEntryProvider value={remix.manifest.entry.module}>
          <FramedLessonProvider value={framedLesson}>
            <RemixServer context={remix} url={request.url} />
          </FramedLessonProvider>
        </ClientEntryProvider>
      </LocaleProvider>,
    )}`;
  headers.set("Content-Type", "text/html; charset=utf-8");
  const response = new Response(null, { headers, status: isDatabaseAway ? 503 : status });
  pageBodies.set(response, bodyOf(request, remix, locale, render));
  return response;
}

/** Lets the error boundaries say that the database is away, as for a status that a route threw. */
function sayAway({ staticHandlerContext: { errors } }: EntryContext): void {
  for (const route of Object.keys(errors ?? {}))
    errors![route] = { status: 503, statusText: "", internal: false, data: null };
}

/** A lesson is filled in for its reader; any other page is what React rendered. */
function bodyOf(
  request: Request,
  { staticHandlerContext: { loaderData, errors } }: EntryContext,
  locale: Locale,
  render: () => string,
): PageBody {
  const lesson = loaderData["routes/learn/lesson"] as LessonData | undefined;
  // A query stands in the page too, in the address of the other language.
  const isKept = process.env.NODE_ENV === "production" && !new URL(request.url).search;
  if (lesson && !errors) return lessonPage(lesson, locale, { render, isKept });
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
