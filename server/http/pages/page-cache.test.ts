import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isKeepable, PageCache } from "./page-cache";

let cache: PageCache;
let server: ReturnType<typeof createServer>;
beforeEach(async () => {
  cache = new PageCache();
  server = createServer((request, response) => {
    if (!cache.serve(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** What the cache answers; status 404 when it keeps no such page. */
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    send({ port, host: "127.0.0.1", path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });

const keep = (url: string, text: string, moment = cache.moment(url)) =>
  cache.keep(
    url,
    moment,
    { "Content-Type": "text/html; charset=utf-8", "X-Frame-Options": "DENY" },
    Buffer.from(text),
  );

test("a kept page is served as it was made, compressed as the browser likes", async () => {
  cache.open();
  await keep("/methode", "<p>Methode</p>");
  const plain = await ask("/methode");
  expect(plain).toMatchObject({
    status: 200,
    headers: { "x-frame-options": "DENY", vary: "Accept-Encoding" },
  });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(String(plain.body)).toBe("<p>Methode</p>");
  const brotli = await ask("/methode", { "accept-encoding": "gzip, br" });
  expect(brotli.headers["content-encoding"]).toBe("br");
  expect(String(brotliDecompressSync(brotli.body))).toBe("<p>Methode</p>");
  const unwanted = await ask("/methode", { "accept-encoding": "br;q=0 , gzip;q=0" });
  expect(unwanted.headers["content-encoding"]).toBeUndefined();
});

test("a page of the catalogue is made anew after a minute, because dates pass; a certificate's page stays", async () => {
  let time = 1_000;
  cache = new PageCache({ now: () => time });
  cache.open();
  await keep("/cohorten", "<p>Agenda</p>");
  await keep("/verify/1", "<p>Geldig</p>");
  time += 59_000;
  expect((await ask("/cohorten")).status).toBe(200);
  time += 2_000;
  expect((await ask("/cohorten")).status).toBe(404);
  expect((await ask("/verify/1")).status).toBe(200);
});

test("HEAD has no body, and a change is not for the cache", async () => {
  cache.open();
  await keep("/methode", "<p>Methode</p>");
  const head = await ask("/methode", {}, "HEAD");
  expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, "14", 0]);
  expect((await ask("/methode", {}, "POST")).status).toBe(404);
});

test("a browser that has the page hears that it is unchanged, under the same headers", async () => {
  cache.open();
  const kept = await keep("/methode", "<p>Methode</p>");
  const etag = new Headers(kept("identity").headers).get("ETag")!;
  const answer = await ask("/methode", { "if-none-match": etag });
  expect(answer).toMatchObject({
    status: 304,
    headers: {
      etag,
      "cache-control": "public, no-cache",
      vary: "Accept-Encoding",
      "x-frame-options": "DENY",
    },
  });
  expect((await ask("/methode", { "if-none-match": '"other"' })).status).toBe(200);
});

test("a change drops the pages that show it and no others", async () => {
  cache.open();
  for (const url of ["/masterclasses", "/verify/K7PM-92QD", "/en/verify/K7PM-92QD"]) await keep(url, url);
  cache.drop("verify");
  expect((await ask("/verify/K7PM-92QD")).status).toBe(404);
  expect((await ask("/en/verify/K7PM-92QD")).status).toBe(404);
  expect((await ask("/masterclasses")).status).toBe(200);
  cache.drop("catalogue");
  expect((await ask("/masterclasses")).status).toBe(404);
});

test("a page that was being made when something changed is not kept, but can be sent", async () => {
  cache.open();
  const moment = cache.moment("/masterclasses");
  cache.drop("catalogue");
  const answer = await keep("/masterclasses", "old", moment);
  expect(String(answer("identity").body)).toBe("old");
  expect((await ask("/masterclasses")).status).toBe(404);
});

test("the change may also come while the page is being compressed", async () => {
  cache.open();
  const kept = keep("/masterclasses", "old");
  cache.drop("catalogue");
  await kept;
  expect((await ask("/masterclasses")).status).toBe(404);
});

test("while changes are not heard of nothing is served or kept", async () => {
  await keep("/methode", "before the first connection");
  cache.open();
  expect((await ask("/methode")).status).toBe(404);
  await keep("/methode", "connected");
  cache.close();
  expect((await ask("/methode")).status).toBe(404);
  await keep("/methode", "not connected");
  cache.open();
  expect((await ask("/methode")).status).toBe(404);
});

test("a page begun while changes were not heard of is not kept afterwards: one may have been missed", async () => {
  const moment = cache.moment("/masterclasses");
  cache.open();
  await keep("/masterclasses", "old", moment);
  expect((await ask("/masterclasses")).status).toBe(404);
});

test.for([
  ["/", true],
  ["/en", true],
  ["/methode", true],
  ["/masterclasses/anders-kijken", true],
  ["/verify/K7PM-92QD", true],
  ["/.well-known/security.txt", true],
  ["/?x=1", false],
  ["/./my", false],
  ["/x/../my", false],
  ["//my", false],
  ["/..", false],
  ["/#/../my", false],
  ["/%2e", false],
  [`/${"x".repeat(200)}`, false],
  ["/my", false],
  ["/my/profile", false],
  ["/learn/1/welkom", false],
  ["/desk", false],
  ["/sign-in", false],
  ["/checkout/x", false],
  ["/zoeken", false],
  ["/en/search", false],
  ["/webhooks/stripe", false],
  ["/health/live", false],
  ["/dev/mail", false],
] as const)("whether %s may be kept: %s", ([url, expected]) => {
  expect(isKeepable(url)).toBe(expected);
});
