import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * The secret key of a local start: made once, kept in the data folder for its owner alone, beside the database and not in it.
 * It is written beside and renamed when whole, so that a start that was cut short leaves none.
 */
export function ensureSecretKey(dataDir: string): string {
  const file = path.join(dataDir, "secret-key");
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const key = randomBytes(32).toString("base64");
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(`${file}.new`, `${key}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return key;
}
