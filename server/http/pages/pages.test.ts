import type { IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { expect, test } from "vitest";
import type { Served } from "../app";
import { PageCache } from "./page-cache";
import { pageHandler } from "./pages";

test("a page that many ask for in the same moment is made once", async () => {
  let made = 0;
  const pages = new PageCache();
  pages.open();
  const make = async () => {
    made += 1;
    await pause(5);
    return new Response("<p>a page</p>", { headers: { "Content-Type": "text/html" } });
  };
  const app = new Hono<Served>();
  app.all(
    "*",
    pageHandler(make, pages, (path) => path),
  );
  const asked = { incoming: { url: "/methode", headers: {} } as IncomingMessage } as HttpBindings;
  const answers = await Promise.all(
    Array.from({ length: 6 }, async () => (await app.request("/methode", {}, asked)).text()),
  );
  expect(answers).toEqual(Array.from({ length: 6 }, () => "<p>a page</p>"));
  expect(made).toBe(1);
});
