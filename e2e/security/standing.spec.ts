// S18: nothing anonymous ends or silences the process.
import { connect } from "node:net";
import { expect } from "@playwright/test";
import { host, test } from "./site";

const search = `GET /en/search?q=talent HTTP/1.1\r\nHost: ${host}\r\n\r\n`;

test("thousands of requests on one connection are not worked for, and the site goes on", async ({ site }) => {
  const socket = connect(site.port, "127.0.0.1");
  socket.on("error", () => undefined);
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.pause();
  socket.write(search.repeat(5_000));
  for (let n = 0; n < 10; n++) expect((await site.ask("/sign-in")).status).toBe(200);
  let text = "";
  socket.on("data", (chunk) => (text += String(chunk)));
  socket.resume();
  await new Promise((resolve) => socket.once("close", resolve));
  const statuses = [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
  // A few are answered in turn; then the connection is turned away.
  expect(statuses.length).toBeLessThanOrEqual(18);
  expect(statuses.at(-1)).toBe("503");
  expect((await site.ask("/health/live")).status).toBe(200);
});

test("a HEAD of any page changes nothing", async ({ site }) => {
  const { session } = await site.newOwner();
  const { rows: before } = await site.database.query(countAll);
  for (const path of [
    "/desk",
    "/desk/orders",
    "/verify/0000-0000-0000-0000",
    "/my",
    "/sign-in",
    "/zoeken?q=talent",
  ])
    await site.ask(path, { method: "HEAD", session });
  const { rows: after } = await site.database.query(countAll);
  expect(after).toEqual(before);
});

const countAll = `select (select count(*) from "AuditEntry") as audit, (select coalesce(sum(count), 0) from "RateLimit") as limits`;
