import { afterAll, expect, test, vi } from "vitest";
import { env } from "./env.server";

const [first, second] = ["A", "B"].map((letter) => letter.repeat(43));

// The next file finds the app with the run's own keys.
afterAll(() => void vi.resetModules());

/** The module as it is with these keys. */
async function withKeys(keys: (string | undefined)[]) {
  vi.resetModules();
  const fresh = await import("./env.server");
  Object.assign(fresh.env, { SECRET_KEY: keys.join(",") });
  return import("./secrets.server");
}

test("what is sealed opens with its key and in its context only", async () => {
  const { seal, unseal } = await withKeys([first]);
  const sealed = seal("JBSWY3DPEHPK3PXP", "totp of 1");
  expect(sealed).not.toContain("JBSWY3DP");
  expect(seal("JBSWY3DPEHPK3PXP", "totp of 1")).not.toBe(sealed);
  expect(unseal(sealed, "totp of 1")).toBe("JBSWY3DPEHPK3PXP");
  expect(() => unseal(sealed, "totp of 2")).toThrow();
  const changed = sealed.slice(0, -2) + (sealed.endsWith("AA") ? "BB" : "AA");
  expect(() => unseal(changed, "totp of 1")).toThrow();
  const other = await withKeys([second]);
  expect(() => other.unseal(sealed, "totp of 1")).toThrow(/SECRET_KEY lacks the key/);
});

test("what was stored before there were keys is read as it is, and is not sealed", async () => {
  const { isSealed, unseal } = await withKeys([first]);
  expect(unseal("JBSWY3DPEHPK3PXP", "totp of 1")).toBe("JBSWY3DPEHPK3PXP");
  expect(isSealed("JBSWY3DPEHPK3PXP")).toBe(false);
});

test("with a new key in front the old one still opens and compares, and no longer seals", async () => {
  const old = await withKeys([first]);
  const [sealed, hash] = [old.seal("secret", "x"), old.keyedHash("sign-in code", "12345678")];
  const { isSealed, keyedHash, keyedHashes, seal, unseal } = await withKeys([second, first]);
  expect([unseal(sealed, "x"), isSealed(sealed), isSealed(seal("secret", "x"))]).toEqual([
    "secret",
    false,
    true,
  ]);
  expect(keyedHashes("sign-in code", "12345678")).toContain(hash);
  expect(keyedHash("sign-in code", "12345678")).not.toBe(hash);
});

test("hashes of one text for two purposes differ", async () => {
  const { keyedHash } = await withKeys([first]);
  expect(keyedHash("session", "x")).not.toBe(keyedHash("sign-in code", "x"));
  expect(keyedHash("session", "x")).toMatch(/^[\w-]{43}$/);
});

test("without a key nothing that needs one runs", async () => {
  await expect(withKeys([])).rejects.toThrow("SECRET_KEY is not set");
  expect(env.SECRET_KEY).toBeDefined();
});
