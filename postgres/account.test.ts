import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { canEnter } from "./account";

/** A temporary directory with these permissions, as a path that ends in a directory which does not exist. */
function directoryWith(mode: number): string {
  const directory = mkdtempSync(path.join(os.tmpdir(), "account-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(path.join(directory, "parent/child"), { recursive: true });
  chmodSync(directory, 0o755);
  chmodSync(path.join(directory, "parent"), mode);
  return path.join(directory, "parent/child/new");
}

const stranger = { uid: 65_534, gid: 65_534 };
const owner = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };

test.skipIf(process.platform === "win32").each([
  [0o755, stranger, true],
  [0o711, stranger, true],
  [0o700, stranger, false],
  [0o750, stranger, false],
  [0o700, owner, true],
  [0o700, undefined, true],
])("with a directory of mode %o on the way, %o can enter: %s", (mode, account, allowed) => {
  expect(canEnter(directoryWith(mode), account)).toBe(allowed);
});
