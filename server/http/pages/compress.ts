import { promisify } from "node:util";
import {
  brotliCompress,
  brotliCompressSync,
  type BrotliOptions,
  constants,
  gzip,
  gzipSync,
  type ZlibOptions,
} from "node:zlib";

/** Bytes a Response takes as its body. */
export type Bytes = Buffer<ArrayBuffer>;
const br: (body: Uint8Array, options: BrotliOptions) => Promise<Bytes> = promisify(brotliCompress);
const gz: (body: Uint8Array, options: ZlibOptions) => Promise<Bytes> = promisify(gzip);

export type Encoding = "br" | "gzip" | "identity";

const accepted = (name: string) =>
  new RegExp(`(?:^|,)\\s*${name}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`, "i");
const acceptance = { br: accepted("br"), gzip: accepted("gzip") };

/** Whether a client says that it takes an encoding (RFC 9110 §12.5.3, without weights: q=0 is honoured). */
export const isAccepted = (encoding: "br" | "gzip", header: string | undefined): boolean =>
  header !== undefined && acceptance[encoding].test(header);

/** The smallest encoding a client takes. */
export const acceptedEncoding = (header: string | undefined): Encoding =>
  isAccepted("br", header) ? "br" : isAccepted("gzip", header) ? "gzip" : "identity";

/** Two to this power is as far back as Brotli looks, in bytes: a page. With its default it takes 32 MiB for each page at this quality. */
const pageWindow = 16;

/** Compresses what is kept and sent often: as small as it gets. */
export async function compressForKeeping(body: Uint8Array): Promise<Record<Encoding, Bytes>> {
  const [brotli, gzipped] = await Promise.all([
    br(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
        [constants.BROTLI_PARAM_LGWIN]: pageWindow,
      },
    }),
    gz(body, { level: 9 }),
  ]);
  return { br: brotli, gzip: gzipped, identity: Buffer.from(body) };
}

/**
 * Compresses what is sent once: as fast as it gets. On this thread, because handing a page to another costs more than
 * compressing it.
 */
export const compressOnce = (body: Uint8Array, encoding: "br" | "gzip"): Bytes =>
  encoding === "br" ? (brotliCompressSync(body, quickBrotli) as Bytes) : (gzipSync(body, quickGzip) as Bytes);

const quickBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const quickGzip = { level: 1, chunkSize: 64 * 1024 };

export const isCompressible = (type: string | null) =>
  type !== null &&
  /^(text\/|application\/(json|javascript|xml|rss\+xml|ld\+json|manifest)|image\/svg)/.test(type);

/**
 * Whether a client takes HTML, by its `Accept` (RFC 9110 §12.5.1): the most particular of its ranges decides. Who says nothing takes
 * everything.
 */
export function takesHtml(accept: string | undefined): boolean {
  if (!accept?.trim() || accept.startsWith("text/html,")) return true;
  const ranges = accept.split(",").map((range) => range.trim().toLowerCase());
  const range = ["text/html", "text/*", "*/*"]
    .map((wanted) => ranges.find((one) => one === wanted || one.startsWith(`${wanted};`)))
    .find((one) => one !== undefined);
  return range !== undefined && !/;\s*q=0(\.0*)?\s*(;|$)/.test(range);
}
