import type { IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { AppLoadContext } from "@remix-run/server-runtime";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Served } from "../app";
import { PageCache } from "./page-cache";
import { type OwnPage, pageHandler } from "./pages";

/** Asks the handler of a site whose pages are made by `make`, under `pages`, and are one's own by `ownPage`. */
function siteOf(make: (request: Request, context: AppLoadContext) => Promise<Response>, ownPage?: OwnPage) {
  const pages = new PageCache();
  pages.open();
  const app = new Hono<Served>();
  app.all("*", pageHandler(make as Parameters<typeof pageHandler>[0], pages, ownPage));
  const ask = (url: string, headers: Record<string, string> = {}) =>
    app.request(url, { headers }, {
      incoming: { url, headers: { host: "localhost", ...headers } } as unknown as IncomingMessage,
    } as HttpBindings);
  return { pages, ask };
}
const html = { headers: { "Content-Type": "text/html" } };

test("a page that many ask for in the same moment is made once", async () => {
  let made = 0;
  const { ask } = siteOf(async () => {
    made += 1;
    await pause(5);
    return new Response("<p>a page</p>", html);
  });
  const answers = await Promise.all(Array.from({ length: 6 }, async () => (await ask("/methode")).text()));
  expect(answers).toEqual(Array.from({ length: 6 }, () => "<p>a page</p>"));
  expect(made).toBe(1);
});

test("who asked before a seat was sold shares the page that was in the making, who asks after it gets a newer one", async () => {
  let made = 0;
  let seats = 5;
  const { ask, pages } = siteOf(async (_request, context) => {
    made += 1;
    context.shownCohorts = ["spring"];
    const response = new Response(`${seats} left`, html);
    await pause(20);
    return response;
  });
  const text = async (answer: Response | Promise<Response>) => (await answer).text();
  const before = [text(ask("/cohorten")), text(ask("/cohorten"))];
  await pause(5);
  seats = 4;
  pages.drop("cohort:spring");
  const after = [text(ask("/cohorten")), text(ask("/cohorten"))];
  expect(await Promise.all(before)).toEqual(["5 left", "5 left"]);
  expect(await Promise.all(after)).toEqual(["4 left", "4 left"]);
  expect(made).toBe(2);
  expect(await text(ask("/cohorten"))).toBe("4 left");
  expect(made).toBe(2);
});

test("a page for everyone is made from its address alone: a loader that reads the session finds none", async () => {
  const seen: Record<string, string>[] = [];
  const { ask } = siteOf(async (request) => {
    seen.push(Object.fromEntries(request.headers));
    return new Response(`hello ${request.headers.get("cookie") ?? "visitor"}`, html);
  });
  const answer = await ask("/methode", { cookie: "session=noor", "accept-language": "en", "x-any": "thing" });
  expect(await answer.text()).toBe("hello visitor");
  expect(seen).toEqual([{}]);
  await ask("/my", { cookie: "session=noor" });
  expect(seen[1]).toMatchObject({ cookie: "session=noor" });
});

const tokenOf = (name: string) => `session=${name.padEnd(43, "_")}`;
/** Says who reads in place of "you"; nobody for a session that is over, and a fault for one that cannot be read. */
const greeting: OwnPage = async (request, page) => {
  const name = /session=([a-z]+)/.exec(request.headers.get("cookie") ?? "")![1]!;
  if (name === "away") throw new Error("the database is away");
  return name === "ended" ? null : { bytes: () => Buffer.from(String(page).replace("you", name)) };
};

test("two people and a visitor read one kept page: each their own, stored nowhere, and the kept one stays everybody's", async () => {
  let made = 0;
  const { ask } = siteOf(async () => new Response(`<p>you ${(made += 1)}</p>`, html), greeting);
  const as = async (cookie?: string) => {
    const answer = await ask("/methode", cookie ? { cookie } : {});
    return [await answer.text(), answer.headers.get("cache-control"), answer.headers.get("etag") !== null];
  };
  const everybodys = ["<p>you 1</p>", "public, no-cache", true];
  // The first who asks is signed in: also then what is kept is made for everybody.
  expect(await as(tokenOf("noor"))).toEqual(["<p>noor 1</p>", "no-store", false]);
  expect(await as()).toEqual(everybodys);
  expect(await as(tokenOf("amir"))).toEqual(["<p>amir 1</p>", "no-store", false]);
  for (const cookie of [undefined, tokenOf("ended"), tokenOf("away"), "session=noor"])
    expect(await as(cookie), cookie).toEqual(everybodys);
});

test("a search and a page that does not exist are the reader's too; what is somebody's already is left as it is", async () => {
  const { ask } = siteOf(
    async ({ url }) => new Response("<p>you</p>", { ...html, status: url.includes("nergens") ? 404 : 200 }),
    greeting,
  );
  const noor = { cookie: tokenOf("noor") };
  for (const [url, status, text] of [
    ["/zoeken", 200, "<p>noor</p>"],
    ["/nergens", 404, "<p>noor</p>"],
    ["/my", 200, "<p>you</p>"],
  ] as const) {
    const answer = await ask(url, noor);
    expect([answer.status, await answer.text()], url).toEqual([status, text]);
    expect(answer.headers.get("cache-control"), url).toBe("no-store");
  }
});

test.for([
  ["/my", "an address of a person"],
  ["/host/cohorts/1", "an address that is declared nowhere"],
  ["/zoeken", "a search"],
  ["/methode?x=1", "an address with a query"],
  ["/cohorten/%61nders", "an address in another spelling"],
  ["/methode.data", "the data of a page"],
  [`/cohorten/${"x".repeat(200)}`, "an address of any length"],
] as const)("%s, %s, is made each time it is asked for", async ([url]) => {
  let made = 0;
  const { ask } = siteOf(async () => new Response(`<p>${(made += 1)}</p>`, html));
  const first = await ask(url);
  expect(await first.text()).toBe("<p>1</p>");
  expect(first.headers.get("cache-control")).toMatch(/^no-(store|cache)$/);
  expect(await (await ask(url)).text()).toBe("<p>2</p>");
});

test.for(["/my", "/host/cohorts/1", "/desk", "/sign-in", "/my.data"])("%s is stored nowhere", async (url) => {
  const { ask } = siteOf(async () => new Response("<p>Noor</p>", html));
  expect((await ask(url)).headers.get("cache-control")).toBe("no-store");
});

test("what turns out to be no page is not kept: a refusal, a redirect, a new cookie", async () => {
  let made = 0;
  const answers = [
    new Response("gone", { status: 404, ...html }),
    new Response(null, { status: 301, headers: { Location: "/methode" } }),
    new Response("<p>new</p>", { headers: { "Content-Type": "text/html", "Set-Cookie": "a=b" } }),
    new Response("<p>a page</p>", html),
  ];
  const { ask } = siteOf(async () => answers[made++]!);
  const statuses = [];
  for (let at = 0; at < 5; at++) statuses.push((await ask("/over-ons")).status);
  expect(statuses).toEqual([404, 301, 200, 200, 200]);
  expect(made).toBe(4);
});

test.for([
  ["application/json", 406],
  ["text/html;q=0, application/json", 406],
  ["application/json, */*;q=0.1", 200],
  ["text/html,application/xhtml+xml,*/*;q=0.8", 200],
] as const)("a page asked for as %s is answered %i", async ([accept, status]) => {
  const { ask } = siteOf(async () => new Response("<p>a page</p>", html));
  for (const url of ["/methode", "/my"]) expect((await ask(url, { accept })).status).toBe(status);
  expect((await ask("/cohorten.ics", { accept })).status).toBe(200);
});

test("a file is sent while it is made, and is not gone through to its end first", async () => {
  let asked = 0;
  const { ask } = siteOf(async () => {
    const body = new ReadableStream({
      pull(controller) {
        asked += 1;
        controller.enqueue(new TextEncoder().encode("a row\r\n"));
      },
    });
    const headers = {
      "Content-Type": "text/csv",
      "Content-Disposition": 'attachment; filename="all.csv"',
      "Cache-Control": "no-store",
    };
    return new Response(body, { headers });
  });
  const answer = await ask("/desk/orders.csv", { "accept-encoding": "gzip" });
  const reader = answer.body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("a row\r\n");
  await reader.cancel();
  expect(asked).toBeLessThan(5);
});
