// Reads the text of one uploaded document, in a worker: files come from outside. What it is stands in its first bytes, whatever it is called.
import { parentPort, workerData } from "node:worker_threads";
import { docxText } from "./docx-text.mjs";
import { boundMemory, ranOut } from "./memory-bound.mjs";
import { pdfText } from "./pdf-text.mjs";
import { plainText } from "./plain-text.mjs";
import { Refused } from "./refused.mjs";

const startsWith = (/** @type {Uint8Array} */ bytes, /** @type {number[]} */ start) =>
  start.every((byte, at) => bytes[at] === byte);

/** @param {Uint8Array} bytes */
async function textOf(bytes) {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.includes("%PDF-")) return pdfText(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return docxText(bytes);
  // Word of before 2007, and a document of today behind a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refused("oldWord");
  return plainText(bytes);
}

boundMemory();
/** @type {{ bytes: Uint8Array }} */
const { bytes } = workerData;
try {
  const text = await textOf(bytes);
  parentPort?.postMessage(text.trim() === "" ? { fault: "noText" } : { text });
} catch (error) {
  parentPort?.postMessage({
    fault: ranOut() ? "tooMuch" : error instanceof Refused ? error.fault : "broken",
  });
}
