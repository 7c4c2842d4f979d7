import { connect, type AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { expect, onTestFinished, test, vi } from "vitest";
import { sessionIdOf } from "~/features/identity/sessions/hashes.server";
import { noteSession } from "~/features/identity/sessions/known-sessions.server";
import { admission, laneOf } from "./admission";
import { createHttpServer } from "../http-server";
import type { Served } from "../app";

/** Everyone here shares a machine that may be busy. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });
const slow = { timeout: 30_000 };

const tokenOf = (n: number) => String(n).padStart(43, "a");

test("people who were signed in a moment ago wait by session, others by network, apart from searches", () => {
  noteSession(sessionIdOf(tokenOf(1)));
  const lane = (path: string, token?: string) =>
    laneOf({ path, cookie: token && `lang=nl; session=${token}` }, "203.0.113.7");
  const visitor = { lane: "visitors", key: "203.0.113.7" };
  const person = { lane: "people", key: sessionIdOf(tokenOf(1)) };
  expect(lane("/sign-in")).toEqual(visitor);
  expect(lane("/my", tokenOf(1))).toEqual(person);
  expect(lane("/zoeken", tokenOf(1))).toEqual(person);
  expect(lane("/my", tokenOf(2))).toEqual(visitor);
  expect(lane("/my", "made up")).toEqual(visitor);
  for (const path of ["/zoeken", "/en/search", "/zoeken.data", "/en/search.data"])
    expect(lane(path, tokenOf(2))).toEqual({ lane: "search", key: "203.0.113.7" });
  expect(lane("/webhooks/stripe", tokenOf(1))).toEqual({ lane: "webhooks", key: "203.0.113.7" });
});

/** A site of which each page waits until `answerAll`. */
async function site() {
  const running = new Map<string, number>();
  const most = new Map<string, number>();
  let finish: (() => void)[] = [];
  let isOpen = false;
  const app = new Hono<Served>();
  app.use("*", (c, next) => {
    c.set("clientAddress", c.env.incoming.socket.remoteAddress!);
    return next();
  });
  app.use(
    "*",
    admission(async (token) => {
      if (token === tokenOf(3)) throw new Error("the database is away");
      return token === tokenOf(1);
    }),
  );
  app.all("*", async (c) => {
    const { path } = c.req;
    const now = (running.get(path) ?? 0) + 1;
    running.set(path, now);
    most.set(path, Math.max(most.get(path) ?? 0, now));
    if (!isOpen) await new Promise<void>((resolve) => finish.push(resolve));
    running.set(path, running.get(path)! - 1);
    return c.text(c.req.method === "POST" ? await c.req.text() : "page");
  });
  const { server } = createHttpServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) =>
    server.listen({ port: 0, host: "127.0.0.1", backlog: 4_096 }, resolve),
  );
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, { from = "127.0.0.1", cookie = "", form = "" } = {}) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect({ port, host: "127.0.0.1", localAddress: from });
      onTestFinished(() => void socket.destroy());
      let text = "";
      socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
      socket.on("end", () => resolve(text));
      socket.on("error", reject);
      const length = form && `Content-Length: ${form.length}\r\n`;
      socket.write(
        `${form ? "POST" : "GET"} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${cookie && `Cookie: ${cookie}\r\n`}${length}\r\n${form}`,
      );
    });
  const answerAll = () => {
    isOpen = true;
    for (const answer of finish) answer();
    finish = [];
  };
  return { ask, answerAll, running, most };
}
const statusOf = (answer: string) => Number(answer.split(" ")[1]);
const all = <T>(n: number, make: (n: number) => T) => Array.from({ length: n }, (_, at) => make(at));

test(
  "a flood of searches is worked for two at a time and turned away beyond a few hundred; others are served",
  slow,
  async () => {
    const { ask, answerAll, running, most } = await site();
    const flood = all(400, (n) => ask("/en/search", { from: `127.0.0.${2 + (n % 19)}` }));
    const answers: string[] = [];
    for (const one of flood) void one.then((answer) => answers.push(answer));
    await eventually(() => expect(answers).toHaveLength(198));
    expect(running.get("/en/search")).toBe(2);
    const turnedAway = answers[0]!;
    expect(new Set(answers.map(statusOf))).toEqual(new Set([503]));
    expect(turnedAway).toMatch(/\r\nretry-after: \d+\r\n/i);
    expect(turnedAway).toContain("Wacht een paar seconden en laad de pagina opnieuw.");
    // Somebody who searches from elsewhere finds room, and whoever does something else needs none of theirs.
    const reader = ask("/zoeken");
    const visitor = ask("/sign-in");
    await eventually(() => expect(running.get("/sign-in")).toBe(1));
    answerAll();
    expect(statusOf(await visitor)).toBe(200);
    expect(statusOf(await reader)).toBe(200);
    const statuses = (await Promise.all(flood)).map(statusOf);
    expect(statuses.filter((status) => status === 200)).toHaveLength(201);
    expect(statuses.filter((status) => status === 503)).toHaveLength(199);
    expect(most.get("/en/search")).toBe(2);
  },
);

test("250 people and 500 readers behind one address are all served at the same moment", slow, async () => {
  const { ask, answerAll, running } = await site();
  const cookies = all(250, (n) => `session=${tokenOf(n)}`);
  for (const n of cookies.keys()) noteSession(sessionIdOf(tokenOf(n)));
  const people = cookies.map((cookie) => ask("/my", { cookie }));
  const readers = all(500, () => ask("/masterclasses/anders-kijken"));
  await eventually(() => expect(running.get("/my")).toBe(128));
  answerAll();
  const statuses = (await Promise.all([...people, ...readers])).map(statusOf);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test(
  "a room of 200 people whom the site has not seen yet, behind one address, sends a form at the same moment and all are served",
  slow,
  async () => {
    const { ask, answerAll, running } = await site();
    const room = all(200, (n) =>
      ask("/present", { form: "code=K7PM93", cookie: `session=${tokenOf(300 + n)}` }),
    );
    await eventually(() => expect(running.get("/present")).toBe(6));
    answerAll();
    expect(new Set((await Promise.all(room)).map(statusOf))).toEqual(new Set([200]));
  },
);

test("one session has eight turns at once, and what it asks takes none of another's", slow, async () => {
  const { ask, answerAll, running } = await site();
  for (const n of [1, 2]) noteSession(sessionIdOf(tokenOf(n)));
  const much = all(60, () => ask("/my/tickets/1.pdf", { cookie: `session=${tokenOf(1)}` }));
  await eventually(() => expect(running.get("/my/tickets/1.pdf")).toBe(8));
  const other = ask("/my", { cookie: `session=${tokenOf(2)}` });
  await eventually(() => expect(running.get("/my")).toBe(1));
  answerAll();
  expect(statusOf(await other)).toBe(200);
  expect(new Set((await Promise.all(much)).map(statusOf))).toEqual(new Set([200]));
});

test("a form has its turn once it was sent to its end, and arrives whole", slow, async () => {
  const { ask, answerAll } = await site();
  answerAll();
  const form = `text=${"x".repeat(100_000)}`;
  expect((await ask("/sign-in", { form })).endsWith(`\r\n\r\n${form}`)).toBe(true);
  expect(statusOf(await ask("/sign-in", { form: "x".repeat(256 * 1024 + 1) }))).toBe(413);
});

test(
  "more than a form holds is read where an address takes it, and only of who is signed in",
  slow,
  async () => {
    const { ask, answerAll } = await site();
    answerAll();
    const form = "x".repeat(300 * 1024);
    const send = async (path: string, session?: number) =>
      statusOf(await ask(path, { form, cookie: session ? `session=${tokenOf(session)}` : "" }));
    const taking = "/desk/cohorts/1/facilitators";
    expect(await send(taking, 1)).toBe(200);
    expect(await send(taking, 2)).toBe(413);
    // Who asks while the database is away hears that from the page, and not that the file is too large.
    expect(await send(taking, 3)).toBe(200);
    expect(await send(taking)).toBe(413);
    expect(await send("/my/profile", 1)).toBe(413);
    expect(await send("/nowhere", 1)).toBe(413);
    const tooMuch = "x".repeat(12 * 1024 * 1024 + 1);
    expect(statusOf(await ask(taking, { form: tooMuch, cookie: `session=${tokenOf(1)}` }))).toBe(413);
  },
);
