import { expect, test } from "vitest";
import { fileRefusal, type FileRule } from "./file-rule";

const rule: FileRule = { kinds: ["jpeg", "png", "webp"], largest: 20 };
const bytes = (text: string, length = text.length) =>
  Buffer.concat([Buffer.from(text, "latin1"), Buffer.alloc(length - text.length)]);

test.for([
  ["a JPEG", bytes("\xff\xd8\xff\xe0"), null],
  ["a PNG", bytes("\x89PNG\r\n\x1a\n"), null],
  ["a WebP", bytes("RIFF\0\0\0\0WEBP"), null],
  ["a JPEG of exactly the largest size", bytes("\xff\xd8\xff", 20), null],
  ["a byte more", bytes("\xff\xd8\xff", 21), "tooLarge"],
  ["nothing", bytes(""), "none"],
  ["a GIF", bytes("GIF89a"), "wrongKind"],
  ["another RIFF", bytes("RIFF\0\0\0\0WAVE"), "wrongKind"],
  ["markup that says it is a picture", bytes("<svg/>"), "wrongKind"],
  ["half a beginning", bytes("\x89PN"), "wrongKind"],
  ["a kind that is not taken here", bytes("\x89PNG\r\n\x1a\n"), "wrongKind", ["jpeg"]],
] as [string, Buffer, string | null, FileRule["kinds"]?][])(
  "%s is %j",
  ([, file, refusal, taken = rule.kinds]) => {
    expect(fileRefusal(file, { ...rule, kinds: taken })).toBe(refusal);
  },
);
