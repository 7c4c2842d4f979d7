// S3: what no text holds, and odd values in an address or its query, are a wrong request, never a fault.
import { expect } from "@playwright/test";
import { addressesOf, dataPath } from "../access/addresses";
import { test } from "./site";

/** What pages read of their query. */
const readInQueries = [
  "q",
  "session_id",
  "block",
  "number",
  "redirectTo",
  "act",
  "before",
  "status",
  "page",
  "done",
  "offer",
];

test("a byte that no text holds is a wrong request, in every address and its query", async ({ site }) => {
  const { session, things } = await site.newOwner("staff");
  const query = new URLSearchParams(readInQueries.map((name) => [name, "a\u0000b"])).toString();
  for (const { path, rule } of addressesOf(things)) {
    const plain = path.split("?")[0]!;
    const ways = [`${plain}?${query}`, `${path}${path.includes("?") ? "&" : "?"}x=%00`, `${plain}%00`];
    if (!rule.isFile) ways.push(dataPath(`${plain}?${query}`));
    for (const way of ways) {
      const { status, text } = await site.ask(way, { session });
      expect(status, way).toBe(400);
      expect(text, way).toContain("Dit adres kunnen we niet lezen.");
    }
  }
});

test("an odd query is never a fault, at no address", async ({ site }) => {
  // It grows with the addresses there are.
  test.setTimeout(120_000);
  const { session, things } = await site.newOwner("staff");
  for (const { path } of addressesOf(things, ({ path }) => !String(path).startsWith("/sign-out")))
    await Promise.all(
      ["%ff", "%ED%A0%80", "%", "-271821-04-20"].map(async (value) => {
        const query = readInQueries.map((name) => `${name}=${value}`).join("&");
        const { status } = await site.ask(`${path.split("?")[0]}?${query}`, { session });
        expect(status, `${path} ${value}`).toBeLessThan(500);
      }),
    );
});

test("what stands in an address is a value too: never a fault", async ({ site }) => {
  const { session } = await site.newOwner();
  const values = [
    "-1",
    "0",
    "1e9",
    "undefined",
    "null",
    "__proto__",
    "constructor",
    "%F0%9F%8C%8D",
    "a'b",
    "%3Cb%3E",
    "x".repeat(3_000),
  ];
  const places = [
    "/verify/",
    "/cohorten/",
    "/masterclasses/",
    "/masterclasses/anders-kijken/",
    "/learn/",
    "/my/orders/",
    "/my/tickets/",
    "/my/certificates/",
    "/checkout/",
    "/zoeken?q=",
    "/checkout/return?session_id=",
    "/my/profile?done=",
    "/sign-in?redirectTo=",
  ];
  for (const place of places)
    await Promise.all(
      values.map(async (value) => {
        const { status } = await site.ask(place + value, { session });
        expect(status, place + value.slice(0, 40)).toBeLessThan(500);
      }),
    );
});
