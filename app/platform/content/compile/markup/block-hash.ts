import { createHash } from "node:crypto";

/** Text in which white space is all the same: where a line ends in the file says nothing. Within `pre` it does. */
function meaningOf(value: unknown): unknown {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  if (Array.isArray(value)) return value.map(meaningOf).filter((one) => one !== "");
  if (typeof value !== "object" || value === null) return value;
  if ("tagName" in value && value.tagName === "pre") return value;
  if ("type" in value && value.type === "text" && "value" in value) return meaningOf(value.value);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inside]) => [key, meaningOf(inside)]),
  );
}

/** A short hash of what a block says and asks. */
export const blockHash = (block: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(meaningOf(block)))
    .digest("hex")
    .slice(0, 16);
