import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderStorage } from "./storage.server";

async function newFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), "files-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test("what is kept is read under its name until it is removed, and no half file stands there", async () => {
  const folder = await newFolder();
  const storage = folderStorage(path.join(folder, "not-yet-there"));
  const name = await storage.keep(Buffer.from("a picture"), "webp");
  expect(name).toMatch(/^[0-9a-f-]{36}\.webp$/);
  expect(String(await storage.read(name))).toBe("a picture");
  expect(await readdir(path.join(folder, "not-yet-there"))).toEqual([name]);
  expect(await storage.keep(Buffer.from("a picture"), "webp")).not.toBe(name);
  await storage.remove(name);
  await storage.remove(name);
  expect(await storage.read(name)).toBeNull();
});

test("a name that is none of ours reads and removes nothing, wherever it leads", async () => {
  const folder = await newFolder();
  await writeFile(path.join(folder, "secret.txt"), "secret");
  const storage = folderStorage(path.join(folder, "files"));
  for (const name of ["../secret.txt", path.join(folder, "secret.txt"), "", ".", "a/b.webp"]) {
    expect(await storage.read(name)).toBeNull();
    await storage.remove(name);
  }
  expect(await readdir(folder)).toEqual(["secret.txt"]);
});
