import { Writable } from "node:stream";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { ClientEntryProvider } from "./client-entry";
import { LessonPartsProvider } from "./features/learning/components/lesson-parts";
import { lessonParts } from "./features/learning/lesson-parts.server";
import { LocaleProvider } from "./i18n/locale-context";
import { log } from "./platform/log.server";

/** How long loaders may take before a page is given up, in milliseconds. */
export const streamTimeout = 8_000;

/** Renders a page whole: it is compressed once and, when public, kept. Nothing is hydrated, so nothing is streamed. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { locale, requestId }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false;
    const { pipe, abort } = renderToPipeableStream(
      <LocaleProvider value={locale}>
        <ClientEntryProvider value={remix.manifest.entry.module}>
          <LessonPartsProvider value={lessonParts}>
            <RemixServer context={remix} url={request.url} />
          </LessonPartsProvider>
        </ClientEntryProvider>
      </LocaleProvider>,
      {
        onAllReady() {
          clearTimeout(timer);
          const chunks: Uint8Array[] = [];
          pipe(
            new Writable({
              write(chunk: Uint8Array, _encoding, done) {
                chunks.push(chunk);
                done();
              },
              final(done) {
                headers.set("Content-Type", "text/html; charset=utf-8");
                resolve(new Response(Buffer.concat(chunks), { headers, status: failed ? 500 : status }));
                done();
              },
            }),
          );
        },
        onShellError: reject,
        onError(error) {
          failed = true;
          log.error({ err: error, requestId }, "a page could not be rendered");
        },
      },
    );
    const timer = setTimeout(() => abort(new Error("rendering took too long")), streamTimeout + 1_000);
  });
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
