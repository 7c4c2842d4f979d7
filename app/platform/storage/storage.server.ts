import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { env } from "../env.server";
import { newId } from "../db/ids.server";

/** Files that people bring, by name. A name is never given twice, so what stands under it never changes. */
export interface Storage {
  /** Keeps bytes under a new name that ends in `.suffix`, and returns the name. */
  keep(bytes: Uint8Array, suffix: string): Promise<string>;
  /** The bytes under a name, or null when there are none. */
  read(name: string): Promise<Buffer<ArrayBuffer> | null>;
  /** Forgets a name; one that is not there is no fault. */
  remove(name: string): Promise<void>;
}

const isName = (name: string) => /^[0-9a-f-]{36}\.[a-z0-9]{1,8}$/.test(name);

/** Keeps files in a folder; instances that share a database share it too (docs/operations.md). */
export function folderStorage(folder: string): Storage {
  const file = (name: string) => path.join(folder, name);
  return {
    async keep(bytes, suffix) {
      const name = `${newId()}.${suffix}`;
      if (!isName(name)) throw new Error(`a file cannot be kept as ${name}`);
      await mkdir(folder, { recursive: true });
      // Under its name stands a whole file or none, also when the process ends half way.
      await writeFile(file(`${name}.part`), bytes);
      await rename(file(`${name}.part`), file(name));
      return name;
    },
    async read(name) {
      if (!isName(name)) return null;
      try {
        return await readFile(file(name));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async remove(name) {
      if (isName(name)) await rm(file(name), { force: true });
    },
  };
}

export const storage: Storage = folderStorage(
  path.resolve(env.FILES_DIR ?? path.join(env.DATA_DIR, "files")),
);
