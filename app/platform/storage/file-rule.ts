/** Kinds of files that an address may take, by what stands at their beginning. */
const kinds = {
  jpeg: (bytes: Uint8Array) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  png: (bytes: Uint8Array) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  webp: (bytes: Uint8Array) =>
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]),
} satisfies Record<string, (bytes: Uint8Array) => boolean>;

const startsWith = (bytes: Uint8Array, start: number[]) => start.every((byte, at) => bytes[at] === byte);

export type FileKind = keyof typeof kinds;

/** What an address takes as a file: declared in `addresses.ts`. */
export interface FileRule {
  kinds: readonly FileKind[];
  /** In bytes. */
  largest: number;
}

export type FileRefusal = "none" | "tooLarge" | "wrongKind";

/** The kind that the bytes themselves say they are, whatever the file is called, or null. */
export const kindOf = (bytes: Uint8Array): FileKind | null =>
  (Object.keys(kinds) as FileKind[]).find((kind) => kinds[kind](bytes)) ?? null;

/** Why a file is not taken, or null: nothing was chosen, it is too large, or it is another kind than it may be. */
export function fileRefusal(bytes: Uint8Array, rule: FileRule): FileRefusal | null {
  if (bytes.byteLength === 0) return "none";
  if (bytes.byteLength > rule.largest) return "tooLarge";
  const kind = kindOf(bytes);
  return kind && rule.kinds.includes(kind) ? null : "wrongKind";
}
