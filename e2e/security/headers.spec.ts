// S14: headers on every kind of answer, and security.txt.
import { expect } from "@playwright/test";
import type { Answer } from "./http-client";
import { addressesOf, dataPath } from "../access/addresses";
import { publicUrl, test } from "./site";
import { brandFile, expectHeaders, styleSheet } from "./security-headers";

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
    ["a brand's style sheet", 200, site.ask(await brandFile(site, "css"))],
    ["a picture", 200, site.ask(await brandFile(site, "svg"))],
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
  const { session, things } = await site.newOwner("staff");
  for (const { path, rule } of addressesOf(things, ({ access }) => access.kind !== "anyone"))
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
  for (const { path } of addressesOf(things, ({ isFile, access }) => !isFile && access.kind !== "desk")) {
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
