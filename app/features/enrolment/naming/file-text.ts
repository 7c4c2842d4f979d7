/** The largest list that is read, in bytes: 500 names and addresses are some 40 kB. */
export const largestList = 1024 * 1024;

/**
 * Why a file is not read as a list. - `workbook`: a spreadsheet's own form, which one saves as CSV. - `notText`: a picture, a PDF or
 * something else.
 */
export type FileRefusal = "empty" | "tooLarge" | "workbook" | "notText";

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, at) => bytes[at] === byte);

/** Zip (xlsx, ods) and the older Excel form. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The text of a file that should be a list, whatever it was saved as: UTF-8 with or without a byte order mark, UTF-16 with one, or
 * Windows-1252, which Excel writes. What is no UTF-8 is the latter; a file with control characters is no text.
 */
export function textOfFile(
  bytes: Uint8Array,
): { ok: true; text: string } | { ok: false; reason: FileRefusal } {
  if (bytes.length > largestList) return { ok: false, reason: "tooLarge" };
  if (workbooks.some((start) => startsWith(bytes, start))) return { ok: false, reason: "workbook" };
  const text = decoded(bytes);
  if (isBinary.test(text) || text.startsWith("%PDF")) return { ok: false, reason: "notText" };
  return text.trim() === "" ? { ok: false, reason: "empty" } : { ok: true, text };
}

/** Control characters other than tabs and line ends; Windows-1252 has nothing at some places from 0x80 on. */
const isBinary = /[^\P{Cc}\t\n\r\u0080-\u009f]|\p{Noncharacter_Code_Point}/u;

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return fromWindows1252(bytes);
  }
}

/** What 0x80 to 0x9f stand for (WHATWG Encoding, index windows-1252): some of the Node.js versions we run on read them as ISO 8859-1. */
const special = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const fromWindows1252 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? special[byte - 0x80]! : String.fromCharCode(byte),
  ).join("");
