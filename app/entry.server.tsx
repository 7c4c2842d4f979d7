import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import { ClientEntryProvider } from "./client-entry";
import { LessonPartsProvider } from "./features/learning/components/lesson-parts";
import { lessonParts } from "./features/learning/lesson-parts.server";
import { LocaleProvider } from "./i18n/locale-context";
import { log } from "./platform/log.server";
import { pageBytes } from "./platform/page-bytes";

/** How long loaders may take before a page is given up, in milliseconds. */
export const streamTimeout = 8_000;

/**
 * Renders a page whole, as plain markup: nothing is hydrated, so there is nothing to stream or to mark. What a component
 * throws, Remix catches: it calls this again with the error, for the error boundary.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { locale }: AppLoadContext,
): Response {
  const markup = renderToStaticMarkup(
    <LocaleProvider value={locale}>
      <ClientEntryProvider value={remix.manifest.entry.module}>
        <LessonPartsProvider value={lessonParts}>
          <RemixServer context={remix} url={request.url} />
        </LessonPartsProvider>
      </ClientEntryProvider>
    </LocaleProvider>,
  );
  const bytes = Buffer.from(`<!DOCTYPE html>${markup}`);
  headers.set("Content-Type", "text/html; charset=utf-8");
  const response = new Response(bytes, { headers, status });
  pageBytes.set(response, bytes);
  return response;
}

/** Called by Remix for what a loader or action threw, once; refusals thrown as a Response do not come here. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted) return;
  log.error(
    { err: error, requestId: context.requestId, method: request.method, path: new URL(request.url).pathname },
    "a request failed",
  );
}
