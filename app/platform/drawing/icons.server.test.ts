import sharp from "sharp";
import { requestTo, routeArguments } from "~test/rows/people";
import { expect, test } from "vitest";
import { loader } from "~/routes/machine/icon";
import { loader as manifestLoader } from "~/routes/machine/web-manifest";

const ask = async (path: string) => {
  const answer = await loader(routeArguments(requestTo(path)));
  return { type: answer.headers.get("Content-Type"), bytes: Buffer.from(await answer.arrayBuffer()) };
};

test("the icon file holds the mark in three sizes", async () => {
  const { type, bytes } = await ask("/favicon.ico");
  expect(type).toBe("image/x-icon");
  expect([bytes.readUInt16LE(2), bytes.readUInt16LE(4)]).toEqual([1, 3]);
  for (const [index, side] of [16, 32, 48].entries()) {
    const at = 6 + 16 * index;
    const [length, offset] = [bytes.readUInt32LE(at + 8), bytes.readUInt32LE(at + 12)];
    expect(bytes.readUInt8(at)).toBe(side);
    const { format, width, height } = await sharp(bytes.subarray(offset, offset + length)).metadata();
    expect([format, width, height]).toEqual(["png", side, side]);
  }
});

test("what the manifest names is there, in the size that it says", async () => {
  const answer = manifestLoader(routeArguments(requestTo("/site.webmanifest")));
  const { icons } = (await answer.json()) as { icons: { src: string; sizes: string }[] };
  expect(icons.length).toBeGreaterThan(1);
  for (const { src, sizes } of [...icons, { src: "/apple-touch-icon.png", sizes: "180x180" }]) {
    const { width, height } = await sharp((await ask(src)).bytes).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});
