import { readXml, type XmlFault } from "~/lib/markup/xml";
import { type CamtFault, type CamtReading, readCamt053 } from "./camt053";

/** The largest file that is read, in bytes: some ten thousand bookings. */
export const largestStatement = 3 * 1024 * 1024;

/** Why a file is not a statement: what it is instead, or what is wrong with it. */
export type FileFault =
  "none" | "tooLarge" | "picture" | "pdf" | "zip" | "mt940" | "notXml" | "unreadable" | XmlFault | CamtFault;

/** What stands at the beginning of files that people send instead. */
const beginnings: readonly [FileFault, readonly number[]][] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["zip", [0x50, 0x4b]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x52, 0x49, 0x46, 0x46]],
  ["picture", [0x42, 0x4d]],
];

/** The statements in a file that somebody chose, or why there are none. What it is called does not matter. */
export function readStatementFile(
  bytes: Uint8Array,
): Extract<CamtReading, { ok: true }> | { ok: false; fault: FileFault } {
  if (bytes.byteLength === 0) return { ok: false, fault: "none" };
  if (bytes.byteLength > largestStatement) return { ok: false, fault: "tooLarge" };
  const [kind] = beginnings.find(([, start]) => start.every((byte, at) => bytes[at] === byte)) ?? [];
  if (kind) return { ok: false, fault: kind };
  const text = decoded(bytes)
    ?.replace(/^\ufeff/, "")
    .trimStart();
  if (text === undefined) return { ok: false, fault: "unreadable" };
  if (text === "") return { ok: false, fault: "none" };
  if (/^(?:\{1:|:20:|[^<]{0,200}\n:20:)/.test(text)) return { ok: false, fault: "mt940" };
  if (!text.startsWith("<")) return { ok: false, fault: "notXml" };
  const xml = readXml(text);
  return xml.ok ? readCamt053(xml.root) : xml;
}

/** In the encoding that the file itself names, UTF-8 otherwise; undefined when it is not that, or one that nobody knows. */
function decoded(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const named = /^<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(head)?.[1];
  const mark = head.startsWith("\u00ff\u00fe")
    ? "utf-16le"
    : head.startsWith("\u00fe\u00ff")
      ? "utf-16be"
      : null;
  try {
    return new TextDecoder(mark ?? named ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
