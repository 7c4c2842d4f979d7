import { mostText, Refused } from "./refused.mjs";

/** The text of a file that is nothing but text. @param {Uint8Array} bytes */
export function plainText(bytes) {
  if (bytes.byteLength > 4 * mostText) throw new Refused("tooMuch");
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refused("otherFile");
  }
  if (text.includes("\0")) throw new Refused("otherFile");
  if (text.length > mostText) throw new Refused("tooMuch");
  return text;
}
