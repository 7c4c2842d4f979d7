import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { createHttpServer } from "./http-server";
import { holdAfter } from "./turns/turns";

const limits = { each: 4, inAll: 6, unreadBytes: 1024 * 1024, holdMs: 300 };
const get = (path: string, more = "") => `GET ${path} HTTP/1.1\r\nHost: leren.example.nl\r\n${more}\r\n`;

/** Everyone here shares a machine that may be busy. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });

/** A server on a port of its own, and connections to it. */
async function serve(listener: RequestListener) {
  const { server, endConnections } = createHttpServer(listener, { limits });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const open = async (bytes = "") => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.on("error", () => undefined);
    onTestFinished(() => void socket.destroy());
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.write(bytes, "latin1");
    return socket;
  };
  return Object.assign(open, { endConnections, close: () => server.close() });
}

/** What arrives on a connection. */
function reading(socket: Socket) {
  const got = { text: "", isClosed: false };
  socket.on("data", (chunk: Buffer) => (got.text += chunk.toString("latin1")));
  socket.on("close", () => (got.isClosed = true));
  return got;
}
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1]);

/** A listener of which each request waits to be answered, in the order of arrival. */
function waiting() {
  const open: { request: IncomingMessage; response: ServerResponse }[] = [];
  const seen: string[] = [];
  return {
    seen,
    open,
    listener: (request: IncomingMessage, response: ServerResponse) => {
      seen.push(request.url!);
      open.push({ request, response });
    },
    answer: (text = "answer") => open.shift()!.response.end(text),
  };
}

test("a connection's requests are started one after the other, in order", async () => {
  const { seen, listener, answer } = waiting();
  const connection = await serve(listener);
  const got = reading(await connection(get("/1") + get("/2") + get("/3")));
  for (const started of [["/1"], ["/1", "/2"], ["/1", "/2", "/3"]]) {
    await eventually(() => expect(seen).toEqual(started));
    await pause(20);
    expect(seen).toEqual(started);
    answer(started.at(-1));
  }
  await eventually(() => expect(got.text.match(/\/\d$|\/\d(?=HTTP)/g)).toEqual(["/1", "/2", "/3"]));
  expect(got.isClosed).toBe(false);
});

test("of thousands sent at once a few are read; the connection is turned away and closed", async () => {
  const { seen, listener, answer } = waiting();
  const connection = await serve(listener);
  const got = reading(await connection(get("/search").repeat(5_000)));
  for (let n = 1; n <= 1 + limits.each; n++) {
    await eventually(() => expect(seen).toHaveLength(n));
    answer();
  }
  await eventually(() => expect(got.isClosed).toBe(true));
  expect(seen).toHaveLength(1 + limits.each);
  expect(statuses(got.text)).toEqual([...Array.from({ length: 1 + limits.each }, () => "200"), "503"]);
  expect(got.text).toMatch(/\r\nRetry-After: \d+\r\n/);
});

test("what waits is bounded over all connections too", async () => {
  const { seen, listener, open } = waiting();
  const connection = await serve(listener);
  for (let n = 0; n < 2; n++) await connection(get(`/${n}`).repeat(limits.each));
  await eventually(() => expect(seen).toEqual(["/0", "/1"]));
  const last = reading(await connection(get("/a") + get("/b")));
  await eventually(() => expect(seen).toContain("/a"));
  open.pop()!.response.end();
  await eventually(() => expect(statuses(last.text)).toEqual(["200", "503"]));
  expect(seen).toEqual(["/0", "/1", "/a"]);
});

test("a request with a body is read to its end before the next one", async () => {
  const bodies: string[] = [];
  const connection = await serve((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      bodies.push(body);
      response.end();
    });
  });
  const post = (body: string) =>
    `POST / HTTP/1.1\r\nHost: leren.example.nl\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  await connection(post("first") + post("x".repeat(200_000)) + post("third"));
  await eventually(() => expect(bodies.map((body) => body.length)).toEqual([5, 200_000, 5]));
});

test("nobody is worked for who does not read", async () => {
  let answered = 0;
  const connection = await serve((_request, response) => {
    answered += 1;
    response.end("x".repeat(4 * 1024 * 1024));
  });
  const socket = await connection(get("/") + get("/") + get("/") + get("/"));
  socket.pause();
  await eventually(() => expect(answered).toBeGreaterThan(0));
  await pause(100);
  expect(answered).toBeLessThan(4);
});

test("of answers that nobody reads no more than so much is kept: who waits longest is cut off", async () => {
  const connection = await serve((_request, response) => void response.end("x".repeat(8 * 1024 * 1024)));
  const first = await connection(get("/"));
  const got = reading(first);
  first.pause();
  const second = await connection(get("/"));
  second.pause();
  await pause(100);
  first.resume();
  await eventually(() => expect(got.isClosed).toBe(true));
  expect(got.text.length).toBeLessThan(8 * 1024 * 1024);
});

test("who was told to wait is not heard before", async () => {
  let answered = 0;
  const connection = await serve((_request, response) => {
    answered += 1;
    holdAfter(response);
    response.writeHead(503).end();
  });
  const socket = await connection(get("/"));
  await eventually(() => expect(answered).toBe(1));
  const asked = performance.now();
  socket.write(get("/"));
  await eventually(() => expect(answered).toBe(2));
  expect(performance.now() - asked).toBeGreaterThan(limits.holdMs - 100);
});

const headers = [
  "Content-Security-Policy: default-src 'none'",
  "X-Content-Type-Options: nosniff",
  "Connection: close",
];
test.for<[string, string, number]>([
  ["what is no HTTP", "\u0000\u0001\r\n\r\n", 400],
  ["another version", get("/").replace("1.1", "9.9"), 400],
  ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
  ["two hosts, ours first", get("/", "Host: evil.example\r\n"), 400],
  ["a length and chunks", get("/", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400],
  ["headers without end", get("/", `X: ${"a".repeat(100_000)}\r\n`), 431],
  ["an expectation", get("/", "Expect: money\r\n"), 417],
  ["a tunnel", "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n", 405],
])("%s is answered in words, with the security headers, and closed", async ([, bytes, status]) => {
  const connection = await serve((_request, response) => void response.end("served"));
  const got = reading(await connection(bytes));
  await eventually(() => expect(got.isClosed).toBe(true));
  expect(statuses(got.text)).toEqual([String(status)]);
  for (const header of headers) expect(got.text).toContain(header);
  expect(got.text).toMatch(/<h1>[A-Z].*<\/h1>/);
});

test("what is broken behind a good request does not answer for it", async () => {
  const { seen, listener, answer } = waiting();
  const connection = await serve(listener);
  const got = reading(await connection(`${get("/good")}\u0000broken\r\n\r\n`));
  await eventually(() => expect(seen).toEqual(["/good"]));
  await pause(20);
  expect(got.text).toBe("");
  answer();
  await eventually(() => expect(got.isClosed).toBe(true));
  expect(statuses(got.text)).toEqual(["200", "400"]);
});

test("a whole address as the target names the host itself", async () => {
  const connection = await serve((request, response) =>
    response.end(`${request.headers.host} ${request.url}`),
  );
  const target = async (url: string) => {
    const got = reading(await connection(get(url, "Connection: close\r\n")));
    await eventually(() => expect(got.isClosed).toBe(true));
    return got.text.split("\r\n\r\n")[1];
  };
  expect(await target("http://evil.example/my?q=1")).toBe("evil.example /my?q=1");
  expect(await target("HTTPS://leren.example.nl")).toBe("leren.example.nl /");
  expect(await target("http://leren.example.nl?q=1")).toBe("leren.example.nl /?q=1");
  expect(await target("/my")).toBe("leren.example.nl /my");
});

test("once connections are to end, each answer is the last of its own and says so, also one that was under way", async () => {
  const { seen, listener, answer } = waiting();
  const connection = await serve(listener);
  const underWay = reading(await connection(get("/1")));
  const inLine = reading(await connection(get("/2") + get("/3")));
  await eventually(() => expect(seen).toEqual(["/1", "/2"]));
  connection.endConnections();
  const newcomer = reading(await connection(get("/4")));
  await eventually(() => expect(seen).toEqual(["/1", "/2", "/4"]));
  for (let n = 0; n < 3; n++) answer();
  await eventually(() => expect(seen).toEqual(["/1", "/2", "/4", "/3"]));
  answer();
  const all = [underWay, inLine, newcomer];
  await eventually(() => expect(all.map(({ isClosed }) => isClosed)).toEqual([true, true, true]));
  expect(all.flatMap(({ text }) => statuses(text))).toEqual(["200", "200", "200", "200"]);
  expect(all.map(({ text }) => text.match(/Connection: [a-z-]+/g))).toEqual([
    ["Connection: close"],
    ["Connection: keep-alive", "Connection: close"],
    ["Connection: close"],
  ]);
});

test("an answer that had promised to keep its connection keeps it while the door is open, and not longer", async () => {
  const { open, listener, answer } = waiting();
  const connection = await serve(listener);
  const [first, second] = [await connection(get("/1")), await connection(get("/2"))];
  const [kept, late] = [reading(first), reading(second)];
  await eventually(() => expect(open).toHaveLength(2));
  for (const { response } of open) response.flushHeaders();
  connection.endConnections();
  answer("first");
  await eventually(() => expect(kept.text).toContain("first"));
  first.write(get("/3"));
  await eventually(() => expect(open.map(({ request }) => request.url)).toEqual(["/2", "/3"]));
  open.reverse();
  answer("third");
  await eventually(() => expect([kept.isClosed, statuses(kept.text)]).toEqual([true, ["200", "200"]]));

  connection.close();
  expect(late.isClosed).toBe(false);
  answer("second");
  await eventually(() => expect([late.isClosed, late.text.includes("second")]).toEqual([true, true]));
});
