import { unzipSync, strFromU8, strToU8 } from "fflate";
import { expect, test } from "vitest";
import { type ZippedFile, zipStream } from "./zip";

const at = new Date("2027-01-12T09:00:00Z");
const read = async (stream: ReadableStream<Uint8Array>) =>
  unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));

test("what is zipped comes out again, also what is empty and in any script", async () => {
  const texts: Record<string, string> = {
    "a/één.txt": "één 李雷".repeat(20_000),
    "leeg.txt": "",
    "b.json": "{}",
  };
  async function* files(): AsyncGenerator<ZippedFile> {
    for (const [name, text] of Object.entries(texts)) yield { name, bytes: strToU8(text) };
  }
  const found = await read(zipStream(files(), at));
  expect(Object.fromEntries(Object.entries(found).map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(
    texts,
  );
});

test("a file is made when the one before it was taken, and a fault breaks off", async () => {
  const made: number[] = [];
  async function* files(): AsyncGenerator<ZippedFile> {
    for (let i = 0; i < 5; i++) {
      made.push(i);
      if (i === 3) throw new Error("broken");
      yield { name: `${i}`, bytes: strToU8("x") };
    }
  }
  const reader = zipStream(files(), at).getReader();
  await reader.read();
  expect(made.length).toBeLessThan(3);
  await expect(
    (async () => {
      while (!(await reader.read()).done);
    })(),
  ).rejects.toThrow("broken");
});
