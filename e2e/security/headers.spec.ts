// S14: headers on every kind of answer, and security.txt. S17: odd requests are refused and errors say nothing of the inside.
import { connect } from "node:net";
import { expect } from "@playwright/test";
import type { Answer } from "./http-client";
import { addressesOf, dataPath } from "../access/addresses";
import { publicUrl, type Site, test } from "./site";

function expectHeaders({ headers }: Answer, what: string) {
  expect(headers, what).toMatchObject({
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
  });
  const policy = headers["content-security-policy"] ?? "";
  expect(policy, what).toContain("default-src 'none'");
  for (const part of ["frame-ancestors 'none'", "base-uri 'none'", "script-src 'self'", "form-action 'self'"])
    expect(policy, what).toContain(part);
  expect(policy, what).not.toMatch(/unsafe-|\*|data:.*script|http:\/\/(?!127\.0\.0\.1)/);
  expect(headers, what).not.toHaveProperty("x-powered-by");
  expect(headers, what).not.toHaveProperty("server");
}

/** The address of a file of the build, as the front page names it. */
const styleSheet = async (site: Site) =>
  /href="(\/assets\/[^"]+\.css)"/.exec((await site.ask("/")).text)![1]!;

test("every kind of answer has the security headers", async ({ site }) => {
  const { session, things } = await site.newOwner();
  const css = await styleSheet(site);
  const page = await site.ask("/methode");
  const kinds: [string, number, Promise<Answer>][] = [
    ["a page, kept", 200, site.ask("/methode")],
    ["a page, unchanged", 304, site.ask("/methode", { headers: { "If-None-Match": page.headers.etag } })],
    ["a page's head", 200, site.ask("/methode", { method: "HEAD" })],
    ["a compressed page", 200, site.ask("/methode", { headers: { "Accept-Encoding": "br" } })],
    ["a page with a query", 200, site.ask("/zoeken?q=talent")],
    ["the data of a page", 200, site.ask(dataPath("/methode"))],
    ["the data of a personal page", 200, site.ask("/my.data", { session })],
    ["a personal page", 200, site.ask("/my", { session })],
    ["a lesson", 200, site.ask(`/learn/${things.enrolmentId}/talent-dat-er-al-is`, { session })],
    ["a redirect", 302, site.ask("/my")],
    ["a redirect as data", 202, site.ask("/my.data")],
    ["a PDF", 200, site.ask(`/my/certificates/${things.certificateNumber}/pdf`, { session })],
    ["a calendar file", 200, site.ask("/cohorten.ics")],
    ["a style sheet", 200, site.ask(css)],
    [
      "a style sheet, unchanged",
      304,
      site.ask(css, { headers: { "If-None-Match": (await site.ask(css)).headers.etag } }),
    ],
    ["a picture", 200, site.ask("/favicon.svg")],
    ["security.txt", 200, site.ask("/.well-known/security.txt")],
    ["robots.txt", 200, site.ask("/robots.txt")],
    ["the sitemap", 200, site.ask("/sitemap.xml")],
    ["health", 200, site.ask("/health/live")],
    ["readiness", 200, site.ask("/health/ready")],
    ["a page that does not exist", 404, site.ask("/bestaat-niet")],
    ["a file that does not exist", 404, site.ask("/assets/none.js")],
    ["somebody else's", 404, site.ask("/my/orders/B-0000-0000", { session })],
    ["a wrong form", 400, site.ask("/sign-in", { form: { email: "" } })],
    [
      "a form from elsewhere",
      403,
      site.ask("/sign-in", { form: {}, headers: { Origin: "https://evil.example" } }),
    ],
    ["a form where none is taken", 405, site.ask("/methode", { form: {} })],
    ["an odd method", 405, site.ask("/", { method: "PROPFIND" })],
    ["another host", 421, site.ask("/", { headers: { Host: "evil.example" } })],
    ["a host that is no name", 400, site.ask("/", { headers: { Host: "a b" } })],
    ["a bad address", 400, site.ask("/%")],
    ["a body that is too large", 413, site.ask("/sign-in", { form: { email: "x".repeat(300_000) } })],
    ["a webhook without signature", 400, site.ask("/webhooks/stripe", { form: {} })],
    ["the development mailbox, which is not there", 404, site.ask("/dev/mail.json")],
  ];
  for (const [what, status, asked] of kinds) {
    const answer = await asked;
    expect(answer.status, what).toBe(status);
    expectHeaders(answer, what);
  }
});

test("what is personal is stored nowhere on the way", async ({ site }) => {
  const { session, things } = await site.newOwner();
  for (const { path, rule } of addressesOf(things, ({ access }) => access === "person"))
    for (const asked of rule.isFile ? [path] : [path, dataPath(path)])
      for (const as of [session, undefined])
        expect((await site.ask(asked, { session: as })).headers["cache-control"], asked).toContain(
          "no-store",
        );
});

test("a personal page by another spelling of its address reaches no one else", async ({ site }) => {
  const { session, person } = await site.newOwner();
  const spellings = [
    "/./my/profile",
    "/x/../my/profile",
    "/MY/profile",
    "/My/Profile",
    "/my/profile/",
    "/my//profile",
    "//my/profile",
    "/%6dy/profile",
    "/my%2fprofile",
    "/my/profile%20",
    "/;/my/profile",
    "/my/profile#x",
    "/#/../my/profile",
    "/en/../my/profile",
    "/my/profile.data",
    "/./my/profile.data",
  ];
  for (const spelling of spellings) {
    const own = await site.ask(spelling, { session });
    if (own.text.includes(person.email)) expect(own.headers["cache-control"], spelling).toContain("no-store");
    const visitor = await site.ask(spelling);
    expect(visitor.text, spelling).not.toContain(person.email);
  }
});

test("pages hold no script or style of their own, as the policy demands", async ({ site }) => {
  const { session, things } = await site.newOwner();
  for (const { path } of addressesOf(things, ({ isFile, access }) => !isFile && access !== "staff")) {
    const { text } = await site.ask(path, { session });
    const scripts = [...text.matchAll(/<script\b([^>]*)>/g)].map((match) => match[1]!);
    const inline = scripts.filter((attributes) => !/\ssrc=|type="application\/ld\+json"/.test(attributes));
    expect(inline, path).toEqual([]);
    expect(text.match(/<style\b|<[a-z][^>]*\s(?:style|on[a-z]+)="/g), path).toBeNull();
    expect(text, path).not.toContain("javascript:");
  }
});

test("security.txt is valid (RFC 9116)", async ({ site }) => {
  const { text, headers } = await site.ask("/.well-known/security.txt");
  expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
  const field = (name: string) => new RegExp(`^${name}: (.+)$`, "m").exec(text)?.[1];
  expect(field("Contact")).toMatch(/^(https:|mailto:)/);
  expect(field("Canonical")).toBe(`${publicUrl}/.well-known/security.txt`);
  expect(field("Preferred-Languages")).toBe("nl, en");
  const days = (Date.parse(field("Expires")!) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(365);
  expect(text.match(/^Expires:/gm)).toHaveLength(1);
});

test("a host that is not ours is refused, also for pages and files that are kept", async ({ site }) => {
  const css = await styleSheet(site);
  await site.ask("/methode");
  for (const path of ["/", "/methode", css, "/favicon.svg", "/my", "/sign-in", "/verify", "/dev/mail"])
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
      "/favicon.svg",
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

test("errors show nothing of the inside", async ({ site }) => {
  const { session } = await site.newOwner();
  const answers = [
    await site.ask("/bestaat-niet"),
    await site.ask("/bestaat-niet.data"),
    await site.ask("/methode", { form: {} }),
    await site.ask("/methode.data", { form: {} }),
    await site.ask("/methode.data?_routes=nergens"),
    await site.ask("/methode?_data=root"),
    await site.ask("/sign-in", {
      method: "POST",
      body: "{}",
      headers: { Origin: publicUrl, "Content-Type": "application/json" },
    }),
    await site.ask("/my/profile", { session, form: { intent: "end", startedAt: "x" } }),
    await site.ask("/my/orders/x", { session }),
    await site.ask("/%"),
    await site.ask("/__manifest?p=/my&version=x"),
    await site.ask("/webhooks/stripe", { form: "x", headers: { "Stripe-Signature": "t=1,v1=x" } }),
  ];
  for (const { text, status } of answers) {
    expect(status).toBeGreaterThanOrEqual(200);
    expect(text).not.toMatch(
      /\bat .+\.(ts|tsx|js|mjs):\d|node_modules|\/work\/|\/build\/server|Prisma|ECONN|SELECT |stack/,
    );
  }
});

test("a fault is a plain page in the visitor's language, with the headers and nothing of the inside", async ({
  site,
}) => {
  // A table that is gone for a moment: nothing else makes this page fail.
  site.expectedErrors.push("The table `public.Order` does not exist");
  await site.database.query(`alter table "Order" rename to "Gone"`);
  try {
    const { session } = await loginOnly(site);
    for (const [path, status] of [
      ["/my/orders", 500],
      ["/my/orders.data", 500],
    ] as const) {
      const answer = await site.ask(path, { session, headers: { "Accept-Language": "en" } });
      expect(answer.status).toBe(status);
      expectHeaders(answer, path);
      expect(answer.headers["cache-control"]).toContain("no-store");
      expect(answer.text).not.toMatch(/Gone|relation|Prisma|\.ts|\.js:|select/i);
    }
    const page = await site.ask("/my/orders", { session, headers: { "Accept-Language": "en" } });
    expect(page.text).toContain("Something went wrong on our side");
  } finally {
    await site.database.query(`alter table "Gone" rename to "Order"`);
  }
});

async function loginOnly(site: Site) {
  const person = await site.rows.person();
  return { session: await site.rows.session(person) };
}

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
