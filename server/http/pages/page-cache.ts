import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { acceptedEncoding, compressForKeeping, type Encoding } from "./compress";

/** What a kept page shows: it is dropped when that changes. */
export type PageTag = "catalogue" | "verify";

interface KeptPage {
  tag: PageTag;
  etag: string;
  /** Of an answer that the browser's copy is still right (RFC 9110 §15.4.5). */
  unchanged: string[];
  variants: Record<Encoding, { headers: string[]; body: Buffer<ArrayBuffer> }>;
}

export interface PageAnswer {
  body: Buffer<ArrayBuffer>;
  headers: [string, string][];
}

/**
 * After how many milliseconds a page is made anew at the latest: one of the catalogue shows dates that pass and seats whose
 * hold ends; a certificate shows nothing that time alone changes.
 */
const lifetime: Record<PageTag, number> = { catalogue: 60_000, verify: 3_600_000 };
/** Bytes of all variants together: some hundred pages. */
const room = 24 * 1024 * 1024;

/** Addresses whose page is the same for everyone: public, without a query. */
export function isKeepable(url: string): boolean {
  if (/[?%#]|\/\.*\/|\/\.+$/.test(url) || url.length > 200) return false;
  return !/^\/(my|learn|desk|sign-|checkout|tickets|dev|health|webhooks|assets|zoeken|en\/search)/.test(url);
}

const tagOf = (url: string): PageTag => (/^(\/en)?\/verify\//.test(url) ? "verify" : "catalogue");

/**
 * Whole public pages, compressed, served before the application is asked. They are kept only while this process hears of
 * changes (`open`): after a lost connection to the database everything is forgotten.
 */
export class PageCache {
  #pages: LRUCache<string, KeptPage>;
  #generation = { catalogue: 0, verify: 0 };
  #isOpen = false;

  /** `clock` tells the milliseconds since some moment. */
  constructor(clock: { now(): number } = performance) {
    this.#pages = new LRUCache({
      maxSize: room,
      sizeCalculation: ({ variants }) =>
        Object.values(variants).reduce((n, { body }) => n + body.byteLength, 1_000),
      perf: clock,
      ttlResolution: 0,
    });
  }

  /** From here on changes are heard of. A page that is being made may show what was missed: it is not kept. */
  open() {
    this.drop("catalogue");
    this.drop("verify");
    this.#isOpen = true;
  }

  /** Changes are no longer heard of: nothing is served or kept until `open`. */
  close() {
    this.#isOpen = false;
    this.drop("catalogue");
    this.drop("verify");
  }

  /** Forgets the pages that show what changed, also those being made at this moment. */
  drop(tag: PageTag) {
    this.#generation[tag] += 1;
    for (const [url, page] of this.#pages.entries()) if (page.tag === tag) this.#pages.delete(url);
  }

  /** Answers from the cache; false when the page is not kept. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.#isOpen || (request.method !== "GET" && request.method !== "HEAD")) return false;
    const page = this.#pages.get(request.url ?? "");
    if (!page) return false;
    if (request.headers["if-none-match"] === page.etag) {
      response.writeHead(304, page.unchanged).end();
      return true;
    }
    const { headers, body } =
      page.variants[acceptedEncoding(request.headers["accept-encoding"] as string | undefined)];
    response.writeHead(200, headers);
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  }

  /** A kept page as the application can answer it, or null. */
  find(url: string, encoding: Encoding): PageAnswer | null {
    const page = this.#isOpen ? this.#pages.get(url) : undefined;
    return page ? answerOf(page, encoding) : null;
  }

  /** Names the moment a page starts to be made, for `keep`. */
  moment(url: string) {
    const tag = tagOf(url);
    return { tag, generation: this.#generation[tag] };
  }

  /** Keeps a page, unless what it shows changed since `moment`. Returns how to answer with it all the same. */
  async keep(
    url: string,
    moment: ReturnType<PageCache["moment"]>,
    headers: Record<string, string>,
    body: Uint8Array,
  ): Promise<(encoding: Encoding) => PageAnswer> {
    const bodies = await compressForKeeping(body);
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
    const common = { ...headers, "Cache-Control": "public, no-cache", ETag: etag, Vary: "Accept-Encoding" };
    const variant = (encoding: Encoding) => ({
      body: bodies[encoding],
      headers: Object.entries({
        ...common,
        ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
        "Content-Length": String(bodies[encoding].byteLength),
      }).flat(),
    });
    const page: KeptPage = {
      tag: moment.tag,
      etag,
      unchanged: Object.entries(common).flat(),
      variants: { br: variant("br"), gzip: variant("gzip"), identity: variant("identity") },
    };
    if (this.#isOpen && this.#generation[moment.tag] === moment.generation)
      this.#pages.set(url, page, { ttl: lifetime[moment.tag] });
    return (encoding) => answerOf(page, encoding);
  }
}

/** Names and values stand in turn, as `writeHead` takes them; a Response wants them in pairs. */
function answerOf({ variants }: KeptPage, encoding: Encoding): PageAnswer {
  const { headers, body } = variants[encoding];
  const pairs = headers.flatMap((name, at): [string, string][] => (at % 2 ? [] : [[name, headers[at + 1]!]]));
  return { body, headers: pairs };
}
