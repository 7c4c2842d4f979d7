import { constants, crc32, deflateRawSync } from "node:zlib";

type Bytes = Buffer<ArrayBuffer>;

/** The body of a page: its bytes, and the same as gzip where that costs less than compressing them. */
export interface PageBody {
  bytes(): Bytes;
  gzip?(): Bytes;
}

/** The document that React makes of a page. */
export interface PageDocument {
  /** The id of the site whose page it is: what is kept of it is kept for each. */
  site: string;
  /** What stands at its foot, which may change while everything else of it stays. */
  foot: string;
  render(): string;
  /** It is the same at every asking, so that it may be kept. */
  isKept: boolean;
}

/**
 * The bodies of pages that were just made, by their response. The response itself is empty: the server (`server/http/pages/pages.ts`)
 * takes the body from here, in the encoding it sends, without reading it back out of a stream.
 */
export const pageBodies = new WeakMap<Response, PageBody>();

/** A part that many answers have in common, with its compressed form. */
export interface Piece {
  bytes: Bytes;
  /** Whole deflate blocks (RFC 1951) that refer to nothing outside of themselves and end on a byte. */
  deflated: Bytes;
}

/** Text worth compressing when it is sent once, in characters. */
const worthDeflating = 2_000;

const deflate = (bytes: Bytes, level: number): Bytes =>
  deflateRawSync(bytes, { level, finishFlush: constants.Z_FULL_FLUSH });

/** A part to keep: compressed once, as small as it gets. */
export function piece(text: string): Piece {
  const bytes = Buffer.from(text);
  return { bytes, deflated: text === "" ? bytes : deflate(bytes, 9) };
}

/** A part for one answer: a short text goes in as it is, as stored blocks (RFC 1951 §3.2.4). */
function passing(text: string): Piece {
  const bytes = Buffer.from(text);
  if (bytes.length > worthDeflating) return { bytes, deflated: deflate(bytes, 1) };
  if (bytes.length === 0) return { bytes, deflated: bytes };
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(bytes.length ^ 0xffff, 3);
  return { bytes, deflated: Buffer.concat([head, bytes]) };
}

const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** An empty stored block that says it is the last. */
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** A page of parts in this order. What is kept is not compressed again: the compressed forms are joined (RFC 1952). */
export function pageOf(parts: readonly (Piece | string)[]): PageBody {
  const pieces = parts.map((part) => (typeof part === "string" ? passing(part) : part));
  return {
    bytes: () => Buffer.concat(pieces.map(({ bytes }) => bytes)),
    gzip() {
      let [sum, length] = [0, 0];
      for (const { bytes } of pieces) {
        sum = crc32(bytes, sum);
        length += bytes.length;
      }
      const tail = Buffer.alloc(8);
      tail.writeUInt32LE(sum, 0);
      tail.writeUInt32LE(length, 4);
      return Buffer.concat([gzipHead, ...pieces.map(({ deflated }) => deflated), lastBlock, tail]);
    },
  };
}
