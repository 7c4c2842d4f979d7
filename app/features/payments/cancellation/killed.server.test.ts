// R2: the process is killed while it asks Stripe for the money, before Stripe does it and after.
import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { startAppProcess } from "~test/processes/app-process";
import { databaseUrl } from "~test/processes/database";
import { makeCohort, makePerson, openShop, outcomeOf, runJobs } from "~test/rows/shop";

test.for(["before", "after"] as const)(
  "killed %s Stripe gave it back, the seat is cancelled and the money goes back once",
  { timeout: 120_000 },
  async (when) => {
    const shop = await openShop();
    const buyer = await makePerson();
    const { id, sessionId } = await shop.order(buyer, await makeCohort());
    shop.double.payCheckout(sessionId, "ideal");
    await shop.double.flush();
    const call = await startAppProcess("tests/rows/orders/cancellers.ts", {
      ...{ DATABASE_URL: databaseUrl, STRIPE_API_BASE: env.STRIPE_API_BASE! },
      ...{ STRIPE_SECRET_KEY: "sk_test_local", STRIPE_WEBHOOK_SECRET: "whsec_test" },
    });
    const pid = await call<number>("pid");
    shop.double.faults.onEvents("*", "drop");
    shop.double.faults.onCalls("POST /v1/refunds", { answer: "silence", when });
    const cancelling = call("cancelOwn", buyer.personId, id);
    const ended = expect(cancelling).rejects.toThrow("the process ended");
    await expect.poll(() => db.cancellation.count(), { timeout: 20_000 }).toBe(1);
    if (when === "after")
      await expect.poll(() => shop.double.state.refunds.size, { timeout: 20_000 }).toBe(1);
    process.kill(pid, "SIGKILL");
    await ended;
    shop.double.faults.clear();
    expect(await outcomeOf(id)).toMatchObject({
      ...{ status: "CANCELLED", seat: "RELEASED", ticket: "void" },
      payments: ["CAPTURE SUCCEEDED 84095", "REFUND PENDING 84095"],
      receipts: ["84095/14595", "-84095/-14595"],
    });
    await runJobs("send-refund");
    await shop.double.flush();
    expect((await outcomeOf(id)).payments).toEqual(["CAPTURE SUCCEEDED 84095", "REFUND SUCCEEDED 84095"]);
    expect(shop.double.state.refunds.size).toBe(1);
  },
);
