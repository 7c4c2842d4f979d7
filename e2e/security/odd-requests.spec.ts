// S17: odd requests are refused.
import { connect } from "node:net";
import { expect } from "@playwright/test";
import { addressesOf } from "../access/addresses";
import { publicUrl, test } from "./site";
import { brandFile, styleSheet } from "./security-headers";

test("a host that is not ours is refused, also for pages and files that are kept", async ({ site }) => {
  const css = await styleSheet(site);
  const icon = await brandFile(site, "svg");
  await site.ask("/methode");
  for (const path of ["/", "/methode", css, icon, "/my", "/sign-in", "/verify", "/dev/mail"])
    for (const name of [
      "evil.example",
      "leren.example.nl.evil.example",
      "leren.example.nl:81",
      "localhost",
      "127.0.0.1",
      "[::1]",
    ])
      expect((await site.ask(path, { headers: { Host: name } })).status, `${name} ${path}`).toBe(421);
  for (const name of [
    "a b",
    "leren.example.nl/x",
    "leren.example.nl@evil.example",
    "%00",
    "leren.example.nl?x",
    "é.nl",
  ]) {
    const { status } = await site.ask("/", { headers: { Host: Buffer.from(name).toString("latin1") } });
    expect([400, 421], name).toContain(status);
  }
});

test("odd methods, escapes and addresses are refused", async ({ site }) => {
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "LINK"])
    for (const path of [
      "/",
      "/my",
      "/sign-in",
      "/verify/x",
      "/health/live",
      "/webhooks/stripe",
      await brandFile(site, "svg"),
    ]) {
      const answer = await site.ask(path, { method });
      expect(answer.status, `${method} ${path}`).toBe(405);
      expect(answer.headers.allow, `${method} ${path}`).toContain("GET");
    }
  for (const path of [
    "/%",
    "/%zz",
    "/%ff",
    "/masterclasses/%E0%A4%A",
    "/%00",
    "/a%00b",
    "/\\evil",
    "/x/%2e%2e/my",
    "/methode?_data=root",
  ])
    expect((await site.ask(path)).status, path).toBe(400);
});

test("a whole address as the target is read as the address it is", async ({ site }) => {
  expect((await site.ask(`${publicUrl}/methode`)).status).toBe(200);
  expect((await site.ask(`${publicUrl}/methode`, { headers: { Host: "evil.example" } })).status).toBe(200);
  expect((await site.ask("http://evil.example/methode")).status).toBe(421);
  expect((await site.ask("http://evil.example/health/%2e%2e/methode")).status).toBe(400);
});

test("machines may call health by any name, and by that way nothing else", async ({ site }) => {
  const asMachine = async (path: string) =>
    (await site.ask(path, { headers: { Host: "10.0.0.7:3000" } })).status;
  expect(await asMachine("/health/live")).toBe(200);
  expect(await asMachine("/health/ready")).toBe(200);
  const { things } = await site.newOwner();
  for (const { path } of addressesOf(things))
    for (const way of [
      "/health/..",
      "/health/%2e%2e",
      "/health/%2E.",
      "/health/live/%2e%2e/%2e%2e",
      "/health%2f..",
    ])
      expect(await asMachine(way + path), way + path).toBe(400);
  for (const path of ["/health/", "/health/x", "/health/live/x", "/health/dev/mail.json"])
    expect(await asMachine(path), path).toBe(421);
});

test("a body that is too large is refused, whether its size is told or not", async ({ site }) => {
  const large = "x".repeat(300_000);
  for (const path of ["/sign-in", "/my/profile", "/webhooks/stripe", "/methode"])
    expect((await site.ask(path, { form: { email: large } })).status, path).toBe(413);
  const chunked = await site.ask("/sign-in", {
    method: "POST",
    body: large,
    headers: { Origin: publicUrl, "Content-Length": undefined, "Transfer-Encoding": "chunked" },
  });
  expect(chunked.status).toBe(413);
});

test("broken HTTP ends the connection and nothing else", async ({ site }) => {
  const raw = [
    "GET / HTTP/1.1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: leren.example.nl\r\nHost: evil.example\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: leren.example.nl\r\nExpect: money\r\n\r\n",
    "CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n",
    "GET / HTTP/9.9\r\nHost: leren.example.nl\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: leren.example.nl\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST /sign-in HTTP/1.1\r\nHost: leren.example.nl\r\nContent-Length: -1\r\n\r\n",
    `GET / HTTP/1.1\r\nHost: leren.example.nl\r\nX: ${"a".repeat(100_000)}\r\n\r\n`,
    "\u0000\u0001\u0002\r\n\r\n",
  ];
  for (const bytes of raw) {
    const answer = await send(site.port, bytes);
    expect(answer, bytes.slice(0, 60)).toMatch(/^HTTP\/1\.1 4\d\d /);
    for (const header of [
      "Content-Security-Policy: default-src 'none'",
      "Strict-Transport-Security: max-age=",
    ])
      expect(answer, bytes.slice(0, 60)).toContain(header);
  }
  expect((await site.ask("/health/live")).status).toBe(200);
});

const send = (port: number, bytes: string) =>
  new Promise<string>((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    socket.on("data", (chunk) => {
      answer += chunk;
      socket.end();
    });
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
  });
