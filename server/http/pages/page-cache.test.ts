import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Made, PageCache } from "./page-cache";

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
    send(
      { port, host: "127.0.0.1", path, method, headers: { host, ...headers }, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      },
    )
      .on("error", reject)
      .end();
  });

const host = "leren.example.nl";
const html = { "Content-Type": "text/html; charset=utf-8", "X-Frame-Options": "DENY" };

const keep = (url: string, text: string, more: Partial<Made> = {}, making = cache.begin()) =>
  cache.keep(`${host} ${url}`, making, {
    kept: "catalogue",
    cohorts: [],
    headers: html,
    body: Buffer.from(text),
    ...more,
  });

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
  await keep("/verify/1", "<p>Geldig</p>", { kept: "certificates" });
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
  await keep("/privacy", "Privacy", { kept: "static" });
  await keep("/verify/K7PM-92QD", "Geldig", { kept: "certificates" });
  await keep("/", "Home", { cohorts: ["spring", "autumn"] });
  await keep("/cohorten/spring", "Voorjaar", { cohorts: ["spring"] });
  await keep("/cohorten/autumn", "Najaar", { cohorts: ["autumn"] });
  await keep("/sitemap.xml", "<urlset/>", { headers: { "Content-Type": "application/xml" } });
  const all = ["/privacy", "/verify/K7PM-92QD", "/", "/cohorten/spring", "/cohorten/autumn", "/sitemap.xml"];
  const kept = async () => {
    const statuses = await Promise.all(all.map(async (url) => (await ask(url)).status));
    return all.filter((_, at) => statuses[at] === 200);
  };
  expect(await kept()).toEqual(all);
  cache.drop("cohort:spring");
  expect(await kept()).toEqual(["/privacy", "/verify/K7PM-92QD", "/cohorten/autumn", "/sitemap.xml"]);
  cache.drop("catalogue");
  expect(await kept()).toEqual(["/privacy", "/verify/K7PM-92QD"]);
  cache.drop("certificates");
  expect(await kept()).toEqual(["/privacy"]);
  cache.drop("details");
  expect(await kept()).toEqual([]);
});

test("a page that was being made when something changed is not kept, but can be sent", async () => {
  cache.open();
  const making = cache.begin();
  cache.drop("cohort:spring");
  const answer = await keep("/masterclasses/anders-kijken", "old", { cohorts: ["spring"] }, making);
  expect(String(answer("identity").body)).toBe("old");
  expect((await ask("/masterclasses/anders-kijken")).status).toBe(404);
  await keep("/cohorten/autumn", "of another cohort", { cohorts: ["autumn"] }, making);
  expect((await ask("/cohorten/autumn")).status).toBe(200);
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
  const making = cache.begin();
  cache.open();
  await keep("/masterclasses", "old", { kept: "static" }, making);
  expect((await ask("/masterclasses")).status).toBe(404);
});

test("every host has its own pages", async () => {
  cache.open();
  await keep("/methode", "<p>Methode</p>");
  expect((await ask("/methode", { host: "LEREN.example.nl" })).status).toBe(200);
  expect((await ask("/methode", { host: "leren.gemeente.example" })).status).toBe(404);
});

test("who takes no HTML is not given a page, and a file goes to everyone", async () => {
  cache.open();
  await keep("/methode", "<p>Methode</p>");
  await keep("/cohorten.ics", "BEGIN:VCALENDAR", { headers: { "Content-Type": "text/calendar" } });
  expect((await ask("/methode", { accept: "application/json" })).status).toBe(404);
  expect((await ask("/methode", { accept: "text/html;q=0, */*" })).status).toBe(404);
  expect((await ask("/methode", { accept: "application/json, text/*;q=0.1" })).status).toBe(200);
  expect((await ask("/cohorten.ics", { accept: "text/html" })).status).toBe(200);
});

test("what does not get smaller is kept as it is", async () => {
  cache.open();
  const picture = Buffer.from([0x52, 0x49, 0x46, 0x46]);
  await keep("/picture", "", { headers: { "Content-Type": "image/webp" }, body: picture });
  const answer = await ask("/picture", { "accept-encoding": "gzip, br" });
  expect([answer.headers["content-encoding"], answer.body]).toEqual([undefined, picture]);
});

test("who carries a session gets nothing from here, because something in the page is theirs; another cookie changes nothing", async () => {
  cache.open();
  await keep("/methode", "<p>Methode</p>");
  expect((await ask("/methode", { cookie: `lang=en; session=${"a".repeat(43)}` })).status).toBe(404);
  expect((await ask("/methode", { cookie: "lang=en; session=none" })).status).toBe(200);
});
