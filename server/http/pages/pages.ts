import type { AppLoadContext } from "@remix-run/server-runtime";
import type { Context } from "hono";
import { type Address, addressAt, addressInGeneral, type Kept } from "~/addresses";
import { languageCookie } from "~/features/identity/sessions/cookies";
import { chosenLocale, type Locale, localeOf } from "~/i18n/locale";
import { isSecure } from "~/platform/env.server";
import type { Site } from "~/platform/site/site";
import { foundation, siteAt } from "~/platform/site/sites.server";
import { type PageBody, pageBodies } from "~/platform/http/page-body.server";
import { log } from "~/platform/log.server";
import {
  acceptedEncoding,
  type Bytes,
  compressOnce,
  type Encoding,
  isAccepted,
  isCompressible,
  takesHtml,
} from "./compress";
import { securityHeaders } from "../headers";
import { type Making, type PageAnswer, type PageCache, pageKey } from "./page-cache";
import { plainAnswer } from "../plain-answer";
import { sessionToken } from "../requests/session-token";
import type { createRemixHandler } from "./remix-handler";
import type { Served } from "../app";

type Asked = Context<Served>;

/** Below this size compression gains nothing over its own head, in bytes. */
const worthCompressing = 1_000;

/** How to answer with a page that is the same for everyone. */
type Answerer = (encoding: Encoding) => PageAnswer;

interface UnderWay extends Making {
  page: Promise<Answerer | null>;
}

/** A page that everybody may read as who is signed in sees it, from the page of everybody; null for who is not. */
export type OwnPage = (
  request: Request,
  page: Bytes,
  where: { locale: Locale; pathname: string },
) => Promise<PageBody | null>;

/**
 * Answers a request with what Remix makes of it, compressed; public pages are kept, and made once when many ask at once. What of them is
 * one's own is filled in for each reader (`ownPage`), and stored nowhere.
 */
export function pageHandler(
  remix: ReturnType<typeof createRemixHandler>,
  pages: PageCache,
  ownPage: OwnPage = async () => null,
) {
  const underWay = new Map<string, UnderWay>();

  /** The body for who asks; null when it is what everybody gets, also when it cannot be told who asks. */
  async function ownBody(c: Asked, type: string | null, page: () => Bytes | Promise<Bytes>) {
    if (!type?.startsWith("text/html") || c.req.method === "HEAD" || !sessionToken(c.env.incoming))
      return null;
    const where = { locale: languageOf(c), pathname: c.req.path };
    return ownPage(c.req.raw, await page(), where).catch((error: unknown) => {
      log.warn({ err: error }, "a public page is shown as to everybody");
      return null;
    });
  }

  /** A page that is the same for everyone, or what of it is the reader's own filled in. */
  async function answered(c: Asked, page: Answerer): Promise<Response> {
    const whole = page("identity");
    const type = new Headers(whole.headers).get("Content-Type");
    const body = await ownBody(c, type, () => whole.body);
    if (body) return compressed(answerOf(body, new Headers({ "Content-Type": type! })), c);
    const made = page(acceptedEncoding(acceptEncoding(c)));
    return new Response(made.body, { headers: made.headers });
  }

  /** The same of an answer that is made for one request: of what everybody may read, and of a refusal, which looks so. */
  async function answeredOnce(c: Asked, response: Response, address: Address | undefined): Promise<Response> {
    const isRefusal = response.status === 403 || response.status === 404;
    if (address && address.access.kind !== "anyone" && !isRefusal) return compressed(response, c);
    let read: Bytes | undefined;
    const body = await ownBody(
      c,
      response.headers.get("Content-Type"),
      async () => (read = await bytesOf(response)),
    );
    if (!read) return compressed(response, c);
    const all = read;
    return compressed(answerOf(body ?? { bytes: () => all }, response.headers, response.status), c);
  }

  /**
   * Makes a page for all who ask until it is done, and who asked before something changed that it may show. What it turns out to be
   * when it is no page for everyone (a refusal, a redirect) is `other`, for who began it alone.
   */
  function begin(c: Asked, key: string, kept: Kept) {
    const making = pages.begin();
    let other: Response | null = null;
    const make = async () => {
      const context = contextOf(c);
      // Made from the address alone: neither a cookie nor anything else of whoever asks can get into it.
      const response = await askRemix(remix, new Request(c.req.raw.url), context);
      const type = response.headers.get("Content-Type");
      if (response.status === 200 && type && !response.headers.has("Set-Cookie")) {
        const headers = { ...securityHeaders, "Content-Type": type };
        const body = await bytesOf(response);
        return pages.keep(key, making, { kept, cohorts: context.shownCohorts ?? [], headers, body });
      }
      other = response;
      return null;
    };
    const page = make().finally(() => {
      pages.end(making);
      if (underWay.get(key)?.page === page) underWay.delete(key);
    });
    underWay.set(key, { ...making, page });
    return { page, other: () => other };
  }

  return async (c: Asked): Promise<Response> => {
    const { incoming } = c.env;
    const address = addressAt(c.req.path)?.address;
    if (address?.file?.endsWith(".tsx") && !takesHtml(incoming.headers.accept))
      return plainAnswer(406, incoming.headers);
    if (address?.locale && !siteOf(c).languages.includes(address.locale))
      return plainAnswer(404, incoming.headers);
    const kept = c.req.method === "GET" && address ? keptAs(incoming.url ?? "/", address) : null;
    if (!kept) return answeredOnce(c, await askRemix(remix, c.req.raw, contextOf(c)), address);

    const key = pageKey(incoming);
    const joined = underWay.get(key);
    const page = joined?.missed.size === 0 ? await joined.page : pages.find(key);
    if (page) return answered(c, page);
    const own = begin(c, key, kept);
    const made = await own.page;
    return made ? answered(c, made) : answeredOnce(c, own.other()!, address);
  };
}

/** An answer that is stored nowhere, because its body is somebody's own. */
function answerOf(body: PageBody, headers: Headers, status = 200): Response {
  headers.set("Cache-Control", "no-store");
  const response = new Response(null, { status, headers });
  pageBodies.set(response, body);
  return response;
}

/** As what an address may be kept, or null. With a query, or spelled another way, it is made for who asks. */
export const keptAs = (url: string, { kept }: Pick<Address, "kept">): Kept | null =>
  /[?%]|\.data$/.test(url) || url.length > 200 ? null : kept;

/** The site under the Host header; where there is none (health), the foundation's. */
const siteOf = (c: Asked): Site => siteAt(c.env.incoming.headers.host) ?? foundation;

/** A person's language where the site speaks it, and else the site's own. */
function languageOf(c: Asked): Locale {
  const { languages } = siteOf(c);
  const asked = localeOf(c.req.raw);
  return languages.includes(asked) ? asked : languages[0];
}

const contextOf = (c: Asked): AppLoadContext => ({
  requestId: c.get("requestId"),
  clientAddress: c.get("clientAddress"),
  site: siteOf(c),
  locale: languageOf(c),
  addressPattern: addressInGeneral(c.req.path),
  files: addressAt(c.req.path)?.address.files ?? null,
});

/** Whether what stands there is no person's: a search, a page that does not exist. */
function isPublic({ pathname }: URL): boolean {
  const found = addressAt(pathname);
  return found !== null && found.address.access.kind === "anyone" && found.address.locale !== null;
}

/**
 * Hands a request to Remix. What is not public is stored nowhere, unless it says so itself; a language asked for in the address is
 * remembered.
 */
async function askRemix(
  remix: ReturnType<typeof createRemixHandler>,
  request: Request,
  context: AppLoadContext,
): Promise<Response> {
  // Remix would take an origin that the browser hides for another site's; request-rules.ts has judged it.
  if (request.headers.get("origin") === "null") request.headers.delete("origin");
  const answer = await remix(request, context);
  const response = context.isDatabaseAway ? askedAgainLater(answer, context) : answer;
  const url = new URL(request.url);
  const chosen = chosenLocale(url);
  if (chosen) response.headers.append("Set-Cookie", languageCookie(chosen, isSecure));
  if (!response.headers.has("Cache-Control"))
    response.headers.set("Cache-Control", isPublic(url) ? "no-cache" : "no-store");
  return response;
}

/** In seconds: the database is right again within five when it comes back. */
const soon = "5";

/** A page says it in its own words; what has none, such as a file, gets the short page. */
function askedAgainLater(answer: Response, { locale, site }: AppLoadContext): Response {
  const response =
    answer.status === 503 ? answer : plainAnswer(503, { "accept-language": locale, host: site.host });
  response.headers.set("Retry-After", soon);
  return response;
}

const acceptEncoding = (c: Asked) => c.env.incoming.headers["accept-encoding"] as string | undefined;

const bytesOf = async (response: Response) =>
  pageBodies.get(response)?.bytes() ?? Buffer.from(await response.arrayBuffer());

/** As a plain object, which the server writes without making a Headers of it; pairs when a name stands more than once. */
const plain = (headers: Headers) =>
  headers.has("Set-Cookie") ? [...headers] : Object.fromEntries(headers.entries());

async function compressed(response: Response, c: Asked): Promise<Response> {
  const { headers, status } = response;
  if (!isCompressible(headers.get("Content-Type")) || headers.has("Content-Encoding")) return response;
  // A file may be long, and is sent while it is made: to compress it here it would have to be whole.
  if (headers.get("Content-Disposition")?.startsWith("attachment")) return response;
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
