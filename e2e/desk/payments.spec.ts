// A payment whose message got lost is found by comparing, and settled.
import { expect, test } from "../fixtures";
import { orderTicket } from "../steps";

test("a payment whose message never came is found by comparing, and the buyer gets the ticket", async ({
  page,
  login,
  rows,
  mailTo,
  server,
}) => {
  const { slug } = await rows.cohort();
  const buyer = await login();
  await page.goto(`/checkout/${slug}`);
  await orderTicket(page);
  const session = /\/(cs_\w+)/.exec(page.url())![1]!;
  const operate = (path: string, data: object = {}) =>
    page.request.post(`${server.paymentsUrl}/_double/${path}`, { data });
  // The message is lost, and the buyer closes the window.
  await operate("faults/events", { type: "*", fault: "drop" });
  await operate("pay", { session, method: "ideal" });
  await operate("clear");

  await login("finance");
  const main = page.getByRole("main");
  await page.goto("/desk/payments/reconciliation");
  await main.getByRole("button", { name: "Vergelijk nu met Stripe" }).click();
  const found = main.getByRole("row", { name: /Betaald bij Stripe, hier nog niet/ }).first();
  await expect(found).toBeVisible();
  const number = await found.getByRole("link").innerText();
  await found.getByRole("button", { name: `Vergelijk ${number} opnieuw` }).click();
  await expect(main.getByText("Vergeleken: de bestelling is bijgewerkt.")).toBeVisible();
  await expect(main.getByRole("heading", { name: "Gevonden bij het vergelijken" })).toBeVisible();
  await mailTo(buyer.email, "Je ticket");
  await main.getByRole("link", { name: number }).first().click();
  await expect(main.getByText(/De melding van Stripe kwam niet aan/)).toBeVisible();
});
