// What a file compiled to, kept on disk under a hash of all that it was made from.
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const sha256 = (...parts: string[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};

/** A short key that changes when any of `parts` does. */
export const keyOf = (...parts: string[]): string => sha256(...parts).slice(0, 16);

/** Changes when the compiler or a dependency of it does, so that nothing old is served after an update. */
export async function compilerKey(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const names = (await readdir(here, { recursive: true })).filter(
    (name) => /\.tsx?$/.test(name) && !name.includes(".test."),
  );
  const packageJson = resolve(here, "../../../../package.json");
  const sources = [...names.sort().map((name) => join(here, name)), packageJson];
  return keyOf(...(await Promise.all(sources.map((path) => readFile(path, "utf8")))));
}

/** The value kept under `key`, or what `make` returns, kept from now on. Without a folder nothing is kept. */
export async function cached<Value>(
  folder: string | undefined,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  if (!folder) return make();
  const path = join(folder, `${key}.json`);
  const kept = await readFile(path, "utf8").catch(() => null);
  if (kept !== null) {
    await utimes(path, new Date(), new Date()).catch(() => undefined);
    return JSON.parse(kept) as Value;
  }
  const value = await make();
  await mkdir(folder, { recursive: true });
  // Written aside and renamed: another process never reads half a file.
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, JSON.stringify(value));
  await rename(aside, path);
  return value;
}

/** Deletes what no compilation of the last week asked for. */
export async function forgetOld(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now }));
    if (now - mtimeMs > 7 * 24 * 3600 * 1000) await rm(path, { force: true });
  }
}
