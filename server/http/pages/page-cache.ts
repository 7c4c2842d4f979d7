import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import type { Kept } from "~/addresses";
import { sessionToken } from "../requests/session-token";
import { acceptedEncoding, compressForKeeping, type Encoding, isCompressible, takesHtml } from "./compress";

/**
 * What may change of what kept pages show: the catalogue, certificates, how many seats one cohort (by id) has left, what is taught, or who
 * sells, which stands at the foot of all of them.
 */
export type Change = "catalogue" | "certificates" | "details" | "release" | `cohort:${string}`;

interface Variant {
  headers: string[];
  body: Buffer<ArrayBuffer>;
}

interface KeptPage {
  shows: ReadonlySet<Change>;
  isHtml: boolean;
  etag: string;
  /** Of an answer that the browser's copy is still right (RFC 9110 §15.4.5). */
  unchanged: string[];
  variants: Partial<Record<Encoding, Variant>> & { identity: Variant };
}

export interface PageAnswer {
  body: Buffer<ArrayBuffer>;
  headers: [string, string][];
}

/** A page that is being made: what changed since. */
export interface Making {
  missed: Set<Change | "everything">;
}

/** A page as it was made. */
export interface Made {
  kept: Kept;
  /** The cohorts whose seats it shows, by id. */
  cohorts: readonly string[];
  headers: Record<string, string> & { "Content-Type": string };
  body: Uint8Array;
}

/**
 * After how many milliseconds a page is made anew at the latest: one of the catalogue shows dates that pass and seats whose
 * hold ends; the others show nothing that time alone changes but who sells, when that was planned for a day, and that is told (`tell-of-details`).
 */
const lifetime: Record<Kept, number> = { static: 3_600_000, catalogue: 60_000, certificates: 3_600_000 };
/** Bytes of all variants together: some hundred pages. */
const room = 24 * 1024 * 1024;

/** Under what a page is kept: every host has its own. */
export const pageKey = ({ headers, url }: IncomingMessage) =>
  `${(headers.host ?? "").toLowerCase()} ${url ?? "/"}`;

/**
 * Whole pages and files that are the same for everyone, compressed, served before the application is asked. They are kept
 * only while this process hears of changes (`open`): after a lost connection to the database everything is forgotten.
 */
export class PageCache {
  #pages: LRUCache<string, KeptPage>;
  #making = new Set<Making>();
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
    this.#forgetAll();
    this.#isOpen = true;
  }

  /** Changes are no longer heard of: nothing is served or kept until `open`. */
  close() {
    this.#isOpen = false;
    this.#forgetAll();
  }

  #forgetAll() {
    for (const { missed } of this.#making) missed.add("everything");
    this.#pages.clear();
  }

  /** Forgets the pages that show what changed, also those being made at this moment. */
  drop(change: Change) {
    for (const { missed } of this.#making) missed.add(change);
    for (const [key, { shows }] of this.#pages.entries()) if (shows.has(change)) this.#pages.delete(key);
  }

  /** Answers from the cache; false when the page is not kept, and for who may be signed in: something in it is their own. */
  serve(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.#isOpen || (request.method !== "GET" && request.method !== "HEAD")) return false;
    if (sessionToken(request)) return false;
    const page = this.#pages.get(pageKey(request));
    if (!page || (page.isHtml && !takesHtml(request.headers.accept))) return false;
    if (request.headers["if-none-match"] === page.etag) {
      response.writeHead(304, page.unchanged).end();
      return true;
    }
    const { headers, body } = variantOf(
      page,
      acceptedEncoding(request.headers["accept-encoding"] as string | undefined),
    );
    response.writeHead(200, headers);
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  }

  /** How the application can answer with a kept page, or null. */
  find(key: string): ((encoding: Encoding) => PageAnswer) | null {
    const page = this.#isOpen ? this.#pages.get(key) : undefined;
    return page ? (encoding) => answerOf(page, encoding) : null;
  }

  /** Says that a page begins to be made, for `keep`; it is to be told its end (`end`). */
  begin(): Making {
    const making: Making = { missed: new Set() };
    this.#making.add(making);
    return making;
  }

  end(making: Making) {
    this.#making.delete(making);
  }

  /** Keeps a page, unless what it shows changed since it was begun. Returns how to answer with it all the same. */
  async keep(key: string, making: Making, made: Made): Promise<(encoding: Encoding) => PageAnswer> {
    const { page, shows } = { page: await compressedPage(made), shows: showsOf(made) };
    const isCurrent = [...shows, "everything" as const].every((change) => !making.missed.has(change));
    if (this.#isOpen && isCurrent) this.#pages.set(key, page, { ttl: lifetime[made.kept] });
    return (encoding) => answerOf(page, encoding);
  }
}

const showsOf = ({ kept, cohorts }: Made): Set<Change> =>
  new Set<Change>([
    "details",
    "release",
    ...(kept === "static" ? [] : [kept, ...cohorts.map((id) => `cohort:${id}` as const)]),
  ]);

async function compressedPage(made: Made): Promise<KeptPage> {
  const { headers, body } = made;
  const type = headers["Content-Type"];
  const bodies = isCompressible(type) ? await compressForKeeping(body) : { identity: Buffer.from(body) };
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const common = { ...headers, "Cache-Control": "public, no-cache", ETag: etag, Vary: "Accept-Encoding" };
  const variant = (encoding: Encoding, bytes: Buffer<ArrayBuffer>): Variant => ({
    body: bytes,
    headers: Object.entries({
      ...common,
      ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
      "Content-Length": String(bytes.byteLength),
    }).flat(),
  });
  const variants = Object.fromEntries(
    Object.entries(bodies).map(([encoding, bytes]) => [encoding, variant(encoding as Encoding, bytes)]),
  ) as KeptPage["variants"];
  const unchanged = Object.entries(common).flat();
  return { shows: showsOf(made), isHtml: type.startsWith("text/html"), etag, unchanged, variants };
}

const variantOf = ({ variants }: KeptPage, encoding: Encoding): Variant =>
  variants[encoding] ?? variants.identity;

/** Names and values stand in turn, as `writeHead` takes them; a Response wants them in pairs. */
function answerOf(page: KeptPage, encoding: Encoding): PageAnswer {
  const { headers, body } = variantOf(page, encoding);
  const pairs = headers.flatMap((name, at): [string, string][] => (at % 2 ? [] : [[name, headers[at + 1]!]]));
  return { body, headers: pairs };
}
