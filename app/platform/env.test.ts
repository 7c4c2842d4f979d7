import { expect, test } from "vitest";
import { readEnv } from "./env";

type Variables = Record<string, string>;
const faultsOf = (variables: Variables) => {
  const reading = readEnv(variables);
  return reading.ok ? [] : reading.faults;
};
const live = { STRIPE_SECRET_KEY: "sk_live_abc", STRIPE_WEBHOOK_SECRET: "whsec_abc" };
const stripe = { STRIPE_SECRET_KEY: "sk_test_abc", STRIPE_WEBHOOK_SECRET: "whsec_abc" };
const smtp = { SMTP_URL: "smtp://mail.example.nl:25" };
const key = { SECRET_KEY: "5eXf1nGJ0dXwvbMn3bYAd5Y2vSmr1PqJt0CJ0b8y5ks=" };
const site = { PUBLIC_URL: "https://leren.example.nl" };

test("a local start needs no settings", () => {
  const reading = readEnv({});
  expect(reading).toMatchObject({
    ok: true,
    env: { PORT: 3000, HOST: "127.0.0.1", DATA_DIR: ".data", WORKER: true, TRUSTED_PROXIES: 0 },
  });
  expect(reading.ok && reading.env.DATABASE_URL).toBeUndefined();
});

test("an empty variable counts as absent, and a variable of somebody else is left alone", () => {
  expect(readEnv({ PORT: "", SMTP_URL: "", HOME: "/root" })).toEqual(readEnv({}));
});

test.for<[Variables, string]>([
  [{ PORT: "abc" }, "PORT"],
  [{ PORT: "0" }, "PORT"],
  [{ PORT: "65536" }, "PORT"],
  [{ PORT: "80.5" }, "PORT"],
  [{ PUBLIC_URL: "leren.example.nl" }, "PUBLIC_URL"],
  [{ PUBLIC_URL: "ftp://leren.example.nl" }, "PUBLIC_URL"],
  [{ ...key, DATABASE_URL: "mysql://localhost/x" }, "DATABASE_URL"],
  [{ DATABASE_POOL: "1" }, "DATABASE_POOL"],
  [{ MIGRATE_AT_START: "yes" }, "MIGRATE_AT_START"],
  [{ DEMO_DATA: "1" }, "DEMO_DATA"],
  [{ ...stripe, STRIPE_SECRET_KEY: "pk_test_abc" }, "STRIPE_SECRET_KEY"],
  [{ ...stripe, STRIPE_WEBHOOK_SECRET: "abc" }, "STRIPE_WEBHOOK_SECRET"],
  [{ STRIPE_API_BASE: "127.0.0.1:4000" }, "STRIPE_API_BASE"],
  [{ SMTP_URL: "mail.example.nl" }, "SMTP_URL"],
  [{ CONTACT_EMAIL: "nobody" }, "CONTACT_EMAIL"],
  [{ SELLER_KVK: "1234567" }, "SELLER_KVK"],
  [{ SELLER_VAT_NUMBER: "NL123456789B01" }, "SELLER_VAT_NUMBER"],
  [{ TRUSTED_PROXIES: "-1" }, "TRUSTED_PROXIES"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
  [{ MAIL_FROM: "De Stadscoalitie" }, "MAIL_FROM"],
  [{ MAIL_FROM: "post@example.nl\r\nBcc: x@example.nl" }, "MAIL_FROM"],
  [{ STRIPE_SECRET_KEY: "sk_test_abc" }, "STRIPE_WEBHOOK_SECRET"],
  [{ STRIPE_WEBHOOK_SECRET: "whsec_abc" }, "STRIPE_SECRET_KEY"],
  [{ ...live, ...smtp }, "PUBLIC_URL"],
  [{ ...live, ...smtp, ...site, STRIPE_API_BASE: "http://127.0.0.1:4000" }, "STRIPE_SECRET_KEY"],
  [{ ...key, DEMO_DATA: "true", DATABASE_URL: "postgres://db.example.nl/leren" }, "DEMO_DATA"],
  [{ DATABASE_URL: "postgres://db.example.nl/leren" }, "SECRET_KEY"],
  [{ SECRET_KEY: "secret" }, "SECRET_KEY"],
  [{ SECRET_KEY: `${key.SECRET_KEY},` }, "SECRET_KEY"],
  [{ SECRET_KEY: `${key.SECRET_KEY},short` }, "SECRET_KEY"],
  [{ ...site, ...smtp }, "STRIPE_SECRET_KEY"],
  [{ ...site, ...stripe }, "SMTP_URL"],
  [{ PUBLIC_URL: "http://leren.intranet.example.nl", ...stripe }, "SMTP_URL"],
  [{ PUBLIC_URL: "http://localhost.example.nl:3000", ...smtp }, "STRIPE_SECRET_KEY"],
])("%j is one fault, in one line that begins with %s", ([variables, name]) => {
  const faults = faultsOf(variables);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(new RegExp(`^${name} [^\\n]+$`));
});

test("all faults are told at once, those of one variable and those of two together", () => {
  const faults = faultsOf({ PORT: "abc", LOG_LEVEL: "loud", ...live, STRIPE_API_BASE: "http://127.0.0.1:1" });
  const names = faults.map((fault) => fault.split(" ")[0]).sort();
  expect(names).toEqual(["LOG_LEVEL", "PORT", "PUBLIC_URL", "STRIPE_SECRET_KEY"]);
});

test("a fault does not repeat a secret", () => {
  const faults = faultsOf({
    STRIPE_SECRET_KEY: "canary-key",
    STRIPE_WEBHOOK_SECRET: "canary-secret",
    SMTP_URL: "canary://user:canary-password@mail.example.nl",
    DATABASE_URL: "canary://user:canary-password@db.example.nl",
    SECRET_KEY: "canary",
  });
  expect(faults).toHaveLength(5);
  expect(faults.join("\n")).not.toContain("canary");
});

test("at an address of this machine alone the stand-ins may run", () => {
  for (const PUBLIC_URL of ["http://localhost:4000", "http://127.0.0.1:4000/", "http://[::1]:4000"])
    expect(faultsOf({ PUBLIC_URL })).toEqual([]);
});

test("demo data may stand in the embedded database, and real settings are accepted", () => {
  const embedded = { DATABASE_URL: "postgres://127.0.0.1/app", EMBEDDED_DATABASE: "true" };
  expect(faultsOf({ DEMO_DATA: "true", ...embedded })).toEqual([]);
  expect(faultsOf({ DEMO_DATA: "true" })).toEqual([]);
  const database = { DATABASE_URL: "postgres://db.example.nl/leren" };
  expect(faultsOf({ ...live, ...smtp, ...site, ...key, ...database })).toEqual([]);
  expect(faultsOf({ ...database, SECRET_KEY: `${key.SECRET_KEY},${"_".repeat(43)}` })).toEqual([]);
});
