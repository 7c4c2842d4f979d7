import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readEnv } from "~/platform/env";
import { ensureSecretKey } from "./secret-key";

test("a local start makes its key once, a good one, for its owner alone", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "secret-key-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const dataDir = path.join(folder, "data");
  const key = ensureSecretKey(dataDir);
  expect(ensureSecretKey(dataDir)).toBe(key);
  expect(statSync(path.join(dataDir, "secret-key")).mode & 0o777).toBe(0o600);
  expect(readEnv({ SECRET_KEY: key }).ok).toBe(true);
  expect(ensureSecretKey(folder)).not.toBe(key);
});
