import { mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import pg from "pg";
import { expect, test } from "vitest";
import { startFailure } from "./start-failure";

const settings = { DATABASE_URL: undefined, DATA_DIR: ".data", HOST: "127.0.0.1" };
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const listen = (port: number, host: string) =>
  new Promise<void>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, host, () => server.close(() => resolve()));
  });

test("a port in use names PORT", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  const fault = await faultOf(listen(port, "127.0.0.1"));
  expect(startFailure(fault, settings)).toBe(
    `Port ${port} is in use by another program: set PORT to a free one.`,
  );
  await new Promise((resolve) => other.close(resolve));
});

test.each(["198.51.100.7", "999.1.1.1"])("an address of another machine, %s, names HOST", async (HOST) => {
  const fault = await faultOf(listen(0, HOST));
  expect(startFailure(fault, { ...settings, HOST })).toContain(`HOST ${HOST} is no address of this machine`);
});

test("a database that does not answer names DATABASE_URL, without its password", async () => {
  const DATABASE_URL = "postgresql://app:canary@127.0.0.1:1/app";
  const fault = await faultOf(new pg.Client({ connectionString: DATABASE_URL }).connect());
  const said = startFailure(fault, { ...settings, DATABASE_URL });
  expect(said).toMatch(/^The database at DATABASE_URL does not answer: .*ECONNREFUSED/);
  expect(said).not.toContain("canary");
});

test("a folder that cannot be made names DATA_DIR", async () => {
  const DATA_DIR = "/dev/null/data";
  const fault = await faultOf(mkdir(DATA_DIR, { recursive: true }));
  expect(startFailure(fault, { ...settings, DATA_DIR })).toContain("DATA_DIR /dev/null/data cannot be used");
});

test("any other fault keeps its own words", () => {
  expect(startFailure(new Error("Migration 1 was edited."), settings)).toBe("Migration 1 was edited.");
  expect(startFailure("gone", settings)).toBe("gone");
});
