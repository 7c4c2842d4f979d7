import { z } from "zod";
import { readKvkNumber } from "~/lib/registration/kvk-number";
import type { NumberReading } from "~/lib/registration/typed-number";
import { readVatId } from "~/lib/registration/vat-id";
import { foundationBrand } from "./site/foundation-brand";

const url = (protocols: string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address such as ${example}`,
  });
const flag = (fallback: boolean) =>
  z
    .enum(["true", "false"], { message: "must be true or false" })
    .default(fallback ? "true" : "false")
    .transform((value) => value === "true");
const whole = (min: number, max: number, fallback: number) =>
  z.coerce
    .number({ message: "must be a number" })
    .int("must be a whole number")
    .min(min, `must be at least ${min}`)
    .max(max, `must be at most ${max}`)
    .default(fallback);

/** A number of a register, as it is stored; empty when it was not given. */
const numberOf = (read: (typed: string) => NumberReading<string>, message: string) =>
  z
    .string()
    .refine((typed) => read(typed).ok, message)
    .transform((typed) => {
      const reading = read(typed);
      return reading.ok ? reading.number : "";
    })
    .default("");

const schema = z.object({
  PORT: whole(1, 65_535, 3000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: url(["http:", "https:"], "https://leren.example.nl").optional(),
  DATA_DIR: z.string().default(".data"),
  /** Where pictures that people bring are kept; `files` in DATA_DIR unless set. */
  FILES_DIR: z.string().optional(),
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgresql://user:password@host:5432/name").optional(),
  /** Set by a local start: DATABASE_URL is the server it started itself. */
  EMBEDDED_DATABASE: flag(false),
  DATABASE_POOL: whole(2, 200, 6),
  MIGRATE_AT_START: flag(true),
  /** Default: true on the embedded database, false on any other. */
  DEMO_DATA: z.enum(["true", "false"], { message: "must be true or false" }).optional(),
  /** One key, or several with commas between, the newest first. */
  SECRET_KEY: z
    .string()
    .regex(
      /^[\w+/-]{43,}={0,2}(,[\w+/-]{43,}={0,2})*$/,
      "must be 32 random bytes or more in base64, as `openssl rand -base64 32` makes them; several with commas between, the newest first",
    )
    .optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_\S+$/, "must be a Stripe secret key, sk_test_… or sk_live_…")
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\S+$/, "must be a webhook secret, whsec_…")
    .optional(),
  STRIPE_API_BASE: url(["http:", "https:"], "http://127.0.0.1:4000").optional(),
  SMTP_URL: url(["smtp:", "smtps:"], "smtps://user:password@mail.example.nl:465").optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^[^\s<>@]+@[^\s<>@]+$|^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$/,
      "must be an address such as Naam <post@example.nl>",
    )
    .default(`${foundationBrand.name} <noreply@localhost>`),
  CONTACT_EMAIL: z.email("must be an e-mail address").optional(),
  SELLER_NAME: z.string().default(""),
  SELLER_ADDRESS: z.string().default(""),
  SELLER_KVK: numberOf(readKvkNumber, "must be a number of the Dutch trade register: eight digits"),
  SELLER_VAT_NUMBER: numberOf(
    readVatId,
    "must be a VAT number such as NL123456782B01, with a right check digit",
  ),
  TRUSTED_PROXIES: whole(0, 10, 0),
  WORKER: flag(true),
  METRICS_TOKEN: z.string().min(16, "must be at least 16 characters").optional(),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], {
      message: "must be one of debug, info, warn, error, silent",
    })
    .default("info"),
});

export type Env = z.output<typeof schema>;
export type EnvReading = { ok: true; env: Env } | { ok: false; faults: string[] };

/**
 * Reads the settings from environment variables. An empty variable counts as absent. Every fault is named, each in one
 * line, with the variable it is about; values are not repeated, because some are secrets.
 */
export function readEnv(variables: Record<string, string | undefined>): EnvReading {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  const faults = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join(".")} ${issue.message}`),
    ...combinationFaults(present),
  ];
  if (faults.length > 0 || !parsed.success) return { ok: false, faults };
  return { ok: true, env: parsed.data };
}

/** Whether others than its maker reach a site at this address: they would read what the development mailbox shows. */
function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && !thisMachine.has(hostname));
}
const thisMachine = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** What may not stand together. Looks at the variables as they are, so that it is told along with faults of single ones. */
function combinationFaults(env: Partial<Record<keyof Env, string>>): string[] {
  const faults: string[] = [];
  const live = /^(sk|rk)_live_/.test(env.STRIPE_SECRET_KEY ?? "");
  if (live && env.STRIPE_API_BASE)
    faults.push(
      "STRIPE_SECRET_KEY is a live key while STRIPE_API_BASE points at a stand-in for Stripe: remove one",
    );
  if (live && !env.PUBLIC_URL?.startsWith("https:"))
    faults.push("PUBLIC_URL must be the site's https address when STRIPE_SECRET_KEY is a live key");
  if (env.STRIPE_SECRET_KEY && !env.STRIPE_WEBHOOK_SECRET)
    faults.push(
      "STRIPE_WEBHOOK_SECRET is needed with STRIPE_SECRET_KEY: without it no payment can be confirmed",
    );
  if (env.DEMO_DATA === "true" && env.DATABASE_URL && env.EMBEDDED_DATABASE !== "true")
    faults.push(
      "DEMO_DATA may not be true with DATABASE_URL: demo data belongs in the embedded database only",
    );
  if (env.DATABASE_URL && env.EMBEDDED_DATABASE !== "true" && !env.SECRET_KEY)
    faults.push(
      "SECRET_KEY is needed with DATABASE_URL: what signs people in is kept in that database, and must be useless to who reads it (make one with `openssl rand -base64 32`, the same for every instance)",
    );
  const forOthers = isPublic(env.PUBLIC_URL ?? "");
  if (forOthers && !env.STRIPE_SECRET_KEY)
    faults.push("STRIPE_SECRET_KEY is needed on a public site: the local payment double takes no real money");
  if (forOthers && !env.SMTP_URL)
    faults.push("SMTP_URL is needed on a public site: the development mailbox delivers nothing");
  if (env.STRIPE_WEBHOOK_SECRET && !env.STRIPE_SECRET_KEY)
    faults.push("STRIPE_SECRET_KEY is needed with STRIPE_WEBHOOK_SECRET");
  return faults;
}
