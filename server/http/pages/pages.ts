import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Context } from "hono";
import { languageCookie } from "~/features/identity/sessions/cookies";
import { chosenLocale, isPublicPath, localeOf } from "~/i18n/locale";
import { isSecure } from "~/platform/env.server";
import { pageBodies } from "~/platform/http/page-body.server";
import {
  acceptedEncoding,
  type Bytes,
  compressOnce,
  type Encoding,
  isAccepted,
  isCompressible,
} from "./compress";
import { securityHeaders } from "../headers";
import { isKeepable, type PageCache } from "./page-cache";
import { plainAnswer } from "../plain-answer";
import type { createRemixHandler } from "./remix-handler";
import type { Served } from "../app";

type Request = Context<Served>;

/** Below this size compression gains nothing over its own head, in bytes. */
const worthCompressing = 1_000;

/** Answers a request with what Remix makes of it, compressed; public pages are kept, and made once when many ask at once. */
export function pageHandler(
  remix: ReturnType<typeof createRemixHandler>,
  pages: PageCache,
  patternOf: (pathname: string) => string,
) {
  const making = new Map<string, Promise<Response>>();

  return async (c: Request): Promise<Response> => {
    const url = c.env.incoming.url ?? "/";
    const ask = () => askRemix(remix, c, patternOf(c.req.path));
    if (c.req.method !== "GET" || !isKeepable(url)) return compressed(await ask(), c);

    const encoding = acceptedEncoding(acceptEncoding(c));
    // Without a pause when nobody makes it: who asks in the same moment finds it in the making.
    const underWay = making.get(url);
    if (underWay) await underWay.catch(() => undefined);
    const kept = pages.find(url, encoding);
    if (kept) return new Response(kept.body, { headers: kept.headers });
    const made = make(ask, pages, c, url, encoding);
    making.set(url, made);
    return made.finally(() => making.get(url) === made && making.delete(url));
  };
}

/** Makes a public page and keeps it, unless it turns out to be something else (an error, a redirect, a file). */
async function make(
  ask: () => Promise<Response>,
  pages: PageCache,
  c: Request,
  url: string,
  encoding: Encoding,
): Promise<Response> {
  const moment = pages.moment(url);
  const response = await ask();
  const type = response.headers.get("Content-Type") ?? "";
  if (response.status !== 200 || !type.startsWith("text/html") || response.headers.has("Set-Cookie"))
    return compressed(response, c);
  const body = await bytesOf(response);
  const answer = await pages.keep(url, moment, { ...securityHeaders, "Content-Type": type }, body);
  const { headers, body: bytes } = answer(encoding);
  return new Response(bytes, { headers });
}

/** Hands the request to Remix. Personal answers are stored nowhere; a language asked for in the address is remembered. */
async function askRemix(
  remix: ReturnType<typeof createRemixHandler>,
  c: Request,
  addressPattern: string,
): Promise<Response> {
  // Remix would take an origin that the browser hides for another site's; request-rules.ts has judged it.
  if (c.env.incoming.headers.origin === "null") c.req.raw.headers.delete("origin");
  const context: AppLoadContext = {
    requestId: c.get("requestId"),
    clientAddress: c.get("clientAddress"),
    locale: localeOf(c.req.raw),
    addressPattern,
  };
  const answer = await remix(c.req.raw, context);
  const response = context.isDatabaseAway ? askedAgainLater(answer, c) : answer;
  const chosen = chosenLocale(new URL(c.req.raw.url));
  if (chosen) response.headers.append("Set-Cookie", languageCookie(chosen, isSecure));
  if (!isPublicPath(c.req.path.replace(/\.data$/, "")) && !response.headers.has("Cache-Control"))
    response.headers.set("Cache-Control", "no-store");
  return response;
}

/** In seconds: the database is right again within five when it comes back. */
const soon = "5";

/** A page says it in its own words; what has none, such as a file, gets the short page. */
function askedAgainLater(answer: Response, c: Request): Response {
  const response =
    answer.status === 503 ? answer : plainAnswer(503, c.env.incoming.headers["accept-language"]);
  response.headers.set("Retry-After", soon);
  return response;
}

const acceptEncoding = (c: Request) => c.env.incoming.headers["accept-encoding"] as string | undefined;

const bytesOf = async (response: Response) =>
  pageBodies.get(response)?.bytes() ?? Buffer.from(await response.arrayBuffer());

/** As a plain object, which the server writes without making a Headers of it; pairs when a name stands more than once. */
const plain = (headers: Headers) =>
  headers.has("Set-Cookie") ? [...headers] : Object.fromEntries(headers.entries());

async function compressed(response: Response, c: Request): Promise<Response> {
  const { headers, status } = response;
  if (!isCompressible(headers.get("Content-Type")) || headers.has("Content-Encoding")) return response;
  headers.append("Vary", "Accept-Encoding");
  headers.delete("Content-Length");
  const send = (body: Bytes, encoding: Encoding) => {
    if (encoding !== "identity") headers.set("Content-Encoding", encoding);
    return new Response(body, { status, headers: plain(headers) });
  };
  // What comes compressed costs nothing, however well another encoding would do.
  const joined = isAccepted("gzip", acceptEncoding(c)) && pageBodies.get(response)?.gzip?.();
  if (joined) return send(joined, "gzip");
  const encoding = acceptedEncoding(acceptEncoding(c));
  const body = await bytesOf(response);
  if (encoding === "identity" || body.byteLength < worthCompressing) return send(body, "identity");
  return send(compressOnce(body, encoding), encoding);
}
