import { readFileSync } from "node:fs";

/** The code points that a TrueType font has a glyph for (OpenType 1.9, table cmap, formats 4 and 12), in ascending order. */
export function codePointsOf(file: string): number[] {
  const font = readFileSync(file);
  const tables = font.readUInt16BE(4);
  const cmap = Array.from({ length: tables }, (_, i) => 12 + i * 16)
    .filter((at) => font.toString("latin1", at, at + 4) === "cmap")
    .map((at) => font.readUInt32BE(at + 8))[0]!;
  const points = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    const format = font.readUInt16BE(subtable);
    if (format === 4) readFormat4(font, subtable, points);
    else if (format === 12) readFormat12(font, subtable, points);
  }
  return [...points].sort((a, b) => a - b);
}

function readFormat4(font: Buffer, at: number, points: Set<number>) {
  const size = font.readUInt16BE(at + 6);
  for (let i = 0; i < size; i += 2) {
    const end = font.readUInt16BE(at + 14 + i);
    const start = font.readUInt16BE(at + 16 + size + i);
    const delta = font.readUInt16BE(at + 16 + 2 * size + i);
    const offsetAt = at + 16 + 3 * size + i;
    const offset = font.readUInt16BE(offsetAt);
    for (let point = start; point <= end && point < 0xffff; point++) {
      const glyph = offset && font.readUInt16BE(offsetAt + offset + 2 * (point - start));
      if (offset === 0 ? (point + delta) & 0xffff : glyph) points.add(point);
    }
  }
}

function readFormat12(font: Buffer, at: number, points: Set<number>) {
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const group = at + 16 + i * 12;
    const [start, end] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    for (let point = start; point <= end; point++) points.add(point);
  }
}
