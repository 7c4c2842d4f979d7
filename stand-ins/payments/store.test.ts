import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "./store";
import { clientOf, startRig } from "./rig";
import { createStripeDouble } from "./stripe-double";

function stateFile() {
  const folder = mkdtempSync(join(tmpdir(), "stripe-double-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, "state.jsonl");
}

test("everything that was answered is still there after the process was killed", async () => {
  const file = stateFile();
  const before = await startRig({ stateFile: file });
  const open = await before.create({}, { idempotencyKey: "order-1" });
  const done = await before.paid();
  await before.double.flush();
  // A copy of the file as it is now is what a killed process leaves, here with a line it had not finished.
  const left = stateFile();
  writeFileSync(left, readFileSync(file));
  appendFileSync(left, '[["checkouts",{"id":"cs_te');

  const after = await startRig({ stateFile: left });
  const found = await after.stripe.checkout.sessions.list();
  const replayed = await after.stripe.checkout.sessions.create(before.params(), {
    idempotencyKey: "order-1",
  });
  expect(found.data.map((session) => [session.id, session.status])).toEqual([
    [done.id, "complete"],
    [open.id, "open"],
  ]);
  expect(replayed.id).toBe(open.id);
  const refund = await after.stripe.refunds.create({ payment_intent: String(done.payment_intent) });
  expect(refund.amount).toBe(39_000);
  expect(after.received).toEqual([]);
});

test("an event that was on its way is delivered by the next start", async () => {
  const file = stateFile();
  const first = createStripeDouble({
    webhookUrl: "http://127.0.0.1:9/",
    webhookSecret: "whsec_x",
    stateFile: file,
  });
  const stripe = clientOf(await first.listen());
  const { id } = await stripe.checkout.sessions.create({
    success_url: "http://localhost/",
    line_items: [
      {
        quantity: 1,
        price_data: { currency: "eur", unit_amount: 100, product_data: { name: "Anders kijken" } },
      },
    ],
  });
  await stripe.checkout.sessions.expire(id);
  await first.close();

  const { double, types } = await startRig({ stateFile: file });
  await double.flush();
  expect(types()).toEqual(["checkout.session.expired"]);
});

test("a store keeps its tables that only grow at two thousand rows", () => {
  const store = openStore();
  for (let n = 0; n < 2500; n++) store.save("deliveries", { id: `evt_${n}`, status: "delivered" });
  expect(store.state.deliveries.size).toBe(2000);
  expect(store.state.deliveries.has("evt_2499")).toBe(true);
});
