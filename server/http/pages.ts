import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { languageCookie } from "~/features/identity/cookies";
import { chosenLocale, isPublicPath, localeOf } from "~/i18n/locale";
import { env, isSecure } from "~/platform/env.server";
import { pageBytes } from "~/platform/page-bytes";
import { clientAddress } from "./client-address";
import { acceptedEncoding, compressOnce, type Encoding, isCompressible } from "./compress";
import { securityHeaders } from "./headers";
import { isKeepable, type PageCache } from "./page-cache";
import type { createRemixHandler } from "./remix-handler";

type Request = Context<{ Bindings: HttpBindings }>;

/** Below this size compression gains nothing over its own head, in bytes. */
const worthCompressing = 1_000;

/** Answers a request with what Remix makes of it, compressed; public pages are kept, and made once when many ask at once. */
export function pageHandler(remix: ReturnType<typeof createRemixHandler>, pages: PageCache) {
  const making = new Map<string, Promise<Response>>();

  return async (c: Request): Promise<Response> => {
    const url = c.env.incoming.url ?? "/";
    const encoding = acceptedEncoding(c.env.incoming.headers["accept-encoding"] as string | undefined);
    if (c.req.method !== "GET" || !isKeepable(url)) return compressed(await ask(remix, c), encoding);

    await making.get(url)?.catch(() => undefined);
    const kept = pages.find(url, encoding);
    if (kept) return new Response(kept.body, { headers: kept.headers });
    const made = make(remix, pages, c, url, encoding);
    making.set(url, made);
    return made.finally(() => making.get(url) === made && making.delete(url));
  };
}

/** Makes a public page and keeps it, unless it turns out to be something else (an error, a redirect, a file). */
async function make(
  remix: ReturnType<typeof createRemixHandler>,
  pages: PageCache,
  c: Request,
  url: string,
  encoding: Encoding,
): Promise<Response> {
  const moment = pages.moment(url);
  const response = await ask(remix, c);
  const type = response.headers.get("Content-Type") ?? "";
  if (response.status !== 200 || !type.startsWith("text/html") || response.headers.has("Set-Cookie"))
    return compressed(response, encoding);
  const body = await bytesOf(response);
  const answer = await pages.keep(url, moment, { ...securityHeaders, "Content-Type": type }, body);
  const { headers, body: bytes } = answer(encoding);
  return new Response(bytes, { headers });
}

/** Hands the request to Remix. Personal answers are stored nowhere; a language asked for in the address is remembered. */
async function ask(remix: ReturnType<typeof createRemixHandler>, c: Request): Promise<Response> {
  const { incoming } = c.env;
  const response = await remix(c.req.raw, {
    requestId: c.res.headers.get("X-Request-Id") ?? "",
    clientAddress: clientAddress(
      incoming.socket.remoteAddress ?? "",
      incoming.headers["x-forwarded-for"] as string | undefined,
      env.TRUSTED_PROXIES,
    ),
    locale: localeOf(c.req.raw),
  });
  const chosen = chosenLocale(new URL(c.req.raw.url));
  if (chosen) response.headers.append("Set-Cookie", languageCookie(chosen, isSecure));
  if (!isPublicPath(c.req.path.replace(/\.data$/, "")) && !response.headers.has("Cache-Control"))
    response.headers.set("Cache-Control", "no-store");
  return response;
}

const bytesOf = async (response: Response) =>
  pageBytes.get(response) ?? new Uint8Array(await response.arrayBuffer());

async function compressed(response: Response, encoding: Encoding): Promise<Response> {
  const { headers, status } = response;
  if (!isCompressible(headers.get("Content-Type")) || headers.has("Content-Encoding")) return response;
  const body = await bytesOf(response);
  headers.append("Vary", "Accept-Encoding");
  if (encoding === "identity" || body.byteLength < worthCompressing)
    return new Response(body, { status, headers });
  headers.set("Content-Encoding", encoding);
  headers.delete("Content-Length");
  return new Response(compressOnce(body, encoding), { status, headers });
}
