import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { acceptedEncoding, compressForKeeping, compressOnce, isCompressible } from "./compress";

test.for([
  [undefined, "identity"],
  ["", "identity"],
  ["identity", "identity"],
  ["br", "br"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["BR", "br"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0 , gzip", "gzip"],
  ["br ; q=0.000 ,gzip;q=0", "identity"],
  ["gzip;q=0.0, br;q=0", "identity"],
  ["br;q=0.001", "br"],
  ["gzip;q=0.5", "gzip"],
  ["x-br, x-gzip", "identity"],
] as const)("Accept-Encoding %j is answered with %s", ([header, encoding]) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

test("each form of a body is that body", async () => {
  const body = Buffer.from("De stad is van iedereen. ".repeat(500));
  const kept = await compressForKeeping(body);
  expect(brotliDecompressSync(kept.br)).toEqual(body);
  expect(gunzipSync(kept.gzip)).toEqual(body);
  expect(kept.identity).toEqual(body);
  expect(gunzipSync(compressOnce(body, "gzip"))).toEqual(body);
  expect(brotliDecompressSync(compressOnce(body, "br"))).toEqual(body);
});

test.for([
  ["text/html; charset=utf-8", true],
  ["application/json", true],
  ["text/x-script; charset=utf-8", true],
  ["image/svg+xml", true],
  ["image/png", false],
  ["application/pdf", false],
  ["font/woff2", false],
  [null, false],
] as const)("%s is compressed: %s", ([type, expected]) => {
  expect(isCompressible(type)).toBe(expected);
});
