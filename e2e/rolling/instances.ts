// Production builds side by side on one database, with stand-ins for Stripe and the mail server outside of them, as the real ones are.
import path from "node:path";
import { startArguments, startProgram, stopProgram } from "../../bench/site";
import { freePort } from "../../postgres/port";
import { startMailbox } from "../../stand-ins/mailbox/mailbox";
import { createStripeDouble } from "../../stand-ins/payments/stripe-double";
import { errorLines } from "../server-log";
import { startBalancer } from "./balancer";

const webhookSecret = "whsec_rolling";
/** Settings that tests share with every site they start. */
export const settings = {
  NODE_ENV: "production",
  LOG_LEVEL: "error",
  SECRET_KEY: "for-tests-only-".padEnd(43, "0"),
};

/** Starts the build of a checkout; `stop` ends it as an update does, and tells how that went. */
export async function startBuild(checkout: string, env: Record<string, string>) {
  const [program, ...flags] = startArguments().reverse();
  const args = [...flags.reverse(), path.resolve(checkout, program!)];
  const { child } = await startProgram(args, { ...settings, ...env }, /^Ready/);
  let written = "";
  child.stdout!.on("data", (chunk: Buffer) => (written += chunk));
  return {
    async stop(): Promise<void> {
      await stopProgram(child);
      const errors = errorLines(written);
      if (errors.length > 0) throw new Error(`an instance logged errors:\n${errors.join("\n")}`);
      if (child.exitCode !== 0)
        throw new Error(`an instance ended with ${child.exitCode ?? child.signalCode}`);
    },
  };
}

/** Two instances of a checkout behind a balancer. `replace` ends one and starts another checkout's in its place. */
export async function startSideBySide(checkout: string, databaseUrl: string, dataDir: string) {
  const ports = [await freePort(), await freePort()];
  const balancer = await startBalancer(ports);
  const arrived: string[] = [];
  const mailbox = await startMailbox(path.join(dataDir, "mail"), (to) => void arrived.push(...to));
  const payments = createStripeDouble({
    webhookUrl: `http://127.0.0.1:${balancer.port}/webhooks/stripe`,
    webhookHost: new URL(balancer.origin).host,
    webhookSecret,
  });
  await payments.listen();
  const start = (from: string, nth: number) =>
    startBuild(from, {
      PORT: String(ports[nth]),
      PUBLIC_URL: balancer.origin,
      TRUSTED_PROXIES: "1",
      DATA_DIR: path.join(dataDir, `instance-${nth}`),
      DATABASE_URL: databaseUrl,
      SMTP_URL: mailbox.url,
      STRIPE_SECRET_KEY: "sk_test_rolling",
      STRIPE_WEBHOOK_SECRET: webhookSecret,
      STRIPE_API_BASE: payments.url,
    });
  const instances = [await start(checkout, 0), await start(checkout, 1)];
  await balancer.waitFor(2);
  return {
    ...{ balancer, payments, arrived },
    async replace(nth: number, by: string) {
      await instances[nth]!.stop();
      instances[nth] = await start(by, nth);
      await balancer.waitFor(2);
    },
    async stop() {
      const ended = await Promise.allSettled(instances.map(({ stop }) => stop()));
      await Promise.all([balancer.close(), payments.close(), mailbox.close()]);
      for (const one of ended) if (one.status === "rejected") throw one.reason;
    },
  };
}
