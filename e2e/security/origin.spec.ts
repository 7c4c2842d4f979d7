// S4: a change comes from our own pages, and reading changes nothing.
import { addressAt } from "../../app/addresses";
import { expect } from "@playwright/test";
import { addressesOf, dataPath } from "../access/addresses";
import { publicUrl, test } from "./site";
import { changed, tableContents } from "../access/table-contents";

const elsewhere: [string, Record<string, string | undefined>][] = [
  ["another site", { Origin: "https://evil.example" }],
  ["nowhere", { Origin: "null" }],
  ["garbage", { Origin: "%%%" }],
  ["a name that begins like ours", { Origin: `${publicUrl}.evil.example` }],
  ["our name over http", { Origin: "http://leren.example.nl" }],
  ["no origin", { Origin: undefined }],
  ["no origin and another site", { Origin: undefined, "Sec-Fetch-Site": "cross-site" }],
  ["a proxy's word for it", { Origin: "https://evil.example", "X-Forwarded-Host": "evil.example" }],
];

test("a form from elsewhere is refused, and nothing is written", async ({ site }) => {
  const { session, things } = await site.newOwner();
  const posts = addressesOf(things, ({ post }) => post !== undefined).filter(
    ({ path }) => !addressAt(path)?.address.isPostedToFromElsewhere,
  );
  const before = await tableContents(site.database);
  for (const { path, rule } of posts)
    for (const address of [path, ...(rule.isFile ? [] : [dataPath(path)])])
      for (const [from, headers] of elsewhere) {
        const { status } = await site.ask(address, { session, form: rule.post!.form(things), headers });
        expect(status, `${address} from ${from}`).toBe(403);
      }
  expect(changed(before, await tableContents(site.database))).toEqual([]);
});

test("a browser that sends no Origin, or hides it, says that the page is ours", async ({ site }) => {
  for (const Origin of [undefined, "null"]) {
    const headers = { Origin, "Sec-Fetch-Site": "same-origin" };
    const answer = await site.ask("/sign-in/code", { form: { code: "1" }, headers });
    expect(answer.status, Origin).toBe(400);
  }
});

test("a proxy's word for the host is not believed", async ({ site }) => {
  const headers = {
    "X-Forwarded-Host": "evil.example",
    "X-Host": "evil.example",
    Forwarded: "host=evil.example",
  };
  for (const path of [
    "/",
    "/en/masterclasses/anders-kijken",
    "/sitemap.xml",
    "/robots.txt",
    "/cohorten.ics",
    "/my",
  ])
    expect(JSON.stringify(await site.ask(path, { headers })), path).not.toContain("evil.example");
});

test("reading changes nothing: GET and HEAD of every address, by everybody", async ({ site }) => {
  // It grows with the addresses there are.
  test.setTimeout(120_000);
  const owners = [await site.newOwner(), await site.newOwner("staff")];
  const readers = [...owners.map(({ session }) => session), undefined];
  const { things } = owners[0]!;
  const before = await tableContents(site.database);
  for (const session of readers)
    for (const { path, rule } of addressesOf(things)) {
      // A learner at the desk's door is noted in the audit log (S16).
      if (rule.access.kind === "desk" && session === owners[0]!.session) continue;
      // The return page asks the payment provider, which knows nothing of this order.
      if (path.startsWith("/checkout/return")) continue;
      // Who asks for a link that nobody made is counted.
      if (path.startsWith("/shared-work/")) continue;
      const asked = [
        site.ask(path, { session }),
        site.ask(path, { session, method: "HEAD" }),
        ...(rule.isFile ? [] : [site.ask(dataPath(path), { session })]),
      ];
      for (const { status } of await Promise.all(asked)) expect(status, path).toBeLessThan(500);
    }
  expect(changed(before, await tableContents(site.database))).toEqual([]);
});

test("what counts as reading cannot write by another name", async ({ site }) => {
  const { session, things } = await site.newOwner();
  const before = await tableContents(site.database);
  const posts = addressesOf(things, ({ post, access }) => post !== undefined && access.kind !== "desk");
  for (const { path, rule } of posts) {
    const fields = new URLSearchParams(rule.post!.form(things)).toString();
    const address = `${path}${path.includes("?") ? "&" : "?"}${fields}&_method=POST`;
    await site.ask(address, { session, headers: { "X-HTTP-Method-Override": "POST" } });
    await site.ask(address, { session, method: "PUT" });
    await site.ask(address, { session, method: "DELETE" });
  }
  expect(changed(before, await tableContents(site.database))).toEqual([]);
});
