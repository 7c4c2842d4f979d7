// Somebody cancels their own seat: what comes back is said before, and is what happens.
import { expect, test } from "../fixtures";
import { orderTicket, payByIdeal, seatsLeft } from "../steps";

test("a buyer cancels a seat in time, gets the money back, and somebody else can have it", async ({
  page,
  login,
  rows,
  mailTo,
}) => {
  const cohort = await rows.cohort({ capacity: 3 });
  const buyer = await login();
  await page.goto(`/checkout/${cohort.slug}`);
  await expect(page.getByText("Je koopt als consument.")).toBeVisible();
  await orderTicket(page);
  await payByIdeal(page);
  await page.goto("/my/orders");
  await page.getByRole("main").getByRole("row").getByRole("link").first().click();
  await page.getByRole("link", { name: "Annuleer je plaats" }).click();
  await expect(page.getByRole("heading", { name: /^Je krijgt €\s840,95 terug$/ })).toBeVisible();
  await page.getByText("Wat krijg je terug als je annuleert?").click();
  await expect(page.getByText("Tot 14 dagen voor de eerste bijeenkomst: alles terug.")).toBeVisible();
  await page.getByRole("button", { name: /^Annuleer, en krijg €\s840,95 terug$/ }).click();
  await expect(page.getByText("Je plaats is geannuleerd. Je krijgt een mail.")).toBeVisible();
  const mail = await mailTo(buyer.email, "is geannuleerd");
  expect(mail.attachments.map(({ contentType }) => contentType).toSorted()).toEqual([
    "application/pdf",
    expect.stringContaining("text/calendar"),
  ]);
  await mailTo(buyer.email, /^We storten €\s840,95 terug/);
  await expect.poll(() => seatsLeft(page, cohort.slug)).toBe("Nog 3 plaatsen");
});

test("once the first meeting began there is only the way to the foundation", async ({
  page,
  login,
  rows,
}) => {
  const buyer = await login();
  const cohort = await rows.cohort({ startsAt: new Date(Date.now() - 3_600_000) });
  const { orderNumber } = await rows.order(buyer, cohort);
  await page.goto(`/my/orders/${orderNumber}/cancel`);
  await expect(page.getByText("De eerste bijeenkomst is begonnen.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Neem contact op" })).toBeVisible();
});
