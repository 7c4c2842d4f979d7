// Every act that is written into the audit log is called something there, in both languages.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { auditMessages } from "~/features/desk/audit/audit.messages";

const app = path.resolve(import.meta.dirname, "../../app");

/** The acts that files name where they write to the log: on a line with `act`, or with `audit(`. */
const acts = new Set(
  readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".server.ts"))
    .map((file) => readFileSync(path.join(app, file), "utf8"))
    .filter((text) => text.includes("recordAudit(tx"))
    .flatMap((text) => text.split("\n"))
    .filter((line) => /\bact:|\baudit\(/.test(line))
    .flatMap((line) => [...line.matchAll(/"([a-z-]+\.[a-z-]+)"/gi)].map(([, act]) => act!)),
);

test.each(["nl", "en"] as const)(
  "every act that the code writes down has a name in the log, in %s",
  (locale) => {
    expect(acts.size).toBeGreaterThan(40);
    expect([...acts].filter((act) => !Object.hasOwn(auditMessages[locale].acts, act))).toEqual([]);
  },
);
