import { expect, test } from "vitest";
import { postForm, startRig } from "../rig";

const read = async (url: string | null, headers: Record<string, string> = {}) => {
  const response = await fetch(url ?? "", { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test.each([
  [
    "nl",
    'lang="nl"',
    "Er gaat geen echt geld om",
    /Betaal €\s390,00/,
    "Betaal met iDEAL | Wero",
    "Ga terug zonder te betalen",
  ],
  [
    "en",
    'lang="en"',
    "No real money moves",
    /Pay €390\.00/,
    "Pay with iDEAL | Wero",
    "Go back without paying",
  ],
] as const)(
  "the page in %s shows what is paid and says that no real money moves",
  async (locale, ...expected) => {
    const { create } = await startRig();
    const { status, text } = await read((await create({ locale })).url);
    expect(status).toBe(200);
    for (const part of expected) expect(text).toMatch(part instanceof RegExp ? part : part);
    expect(text).toContain("2 × Anders kijken");
  },
);

test.each([
  ["auto", "en-GB,nl;q=0.5", "en"],
  ["auto", "fr,de", "nl"],
  ["en-GB", "nl", "en"],
] as const)("with locale %s and a browser in %s the page is in %s", async (locale, accept, lang) => {
  const { create } = await startRig();
  const { text } = await read((await create({ locale })).url, { "Accept-Language": accept });
  expect(text).toContain(`<html lang="${lang}">`);
});

test("paying leads to the success page and, a second time, there again", async () => {
  const { create } = await startRig();
  const { id, url } = await create();
  for (let click = 0; click < 2; click++) {
    const answer = await postForm(url ?? "", { method: "card" });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `http://localhost:3000/return?session=${id}`,
    ]);
  }
  const { text } = await read(url);
  expect(text).toContain("Deze betaling is al gedaan");
});

test("an expired session cannot be paid and says so", async () => {
  const { create, stripe } = await startRig();
  const { id, url } = await create();
  await stripe.checkout.sessions.expire(id);
  const answer = await postForm(url ?? "", { method: "card" });
  expect(answer.status).toBe(400);
  expect((await read(url)).status).toBe(410);
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe("unpaid");
});

test("an unknown session and an unknown method are refused", async () => {
  const { create, url, double } = await startRig();
  const session = await create();
  expect((await read(`${url}/c/pay/cs_test_1`)).status).toBe(404);
  expect((await postForm(session.url ?? "", { method: "gold" })).status).toBe(400);
  expect(double.state.paymentIntents.size).toBe(0);
});

test("the buyer types an e-mail address when the session has none", async () => {
  const { create, stripe } = await startRig();
  const { id, url } = await create({ customer_email: undefined });
  expect((await read(url)).text).toContain('<label for="email">Je e-mailadres</label>');
  await postForm(url ?? "", { method: "card", email: "sam@example.nl" });
  expect((await stripe.checkout.sessions.retrieve(id)).customer_details?.email).toBe("sam@example.nl");
});

test("text from the session is inert", async () => {
  const { create } = await startRig();
  const name = `<script>alert("1")</script>`;
  const { url } = await create({
    line_items: [{ quantity: 1, price_data: { currency: "eur", unit_amount: 100, product_data: { name } } }],
  });
  expect((await read(url)).text).not.toContain("<script");
});

test("the page loads nothing from elsewhere, runs no script, and may return to the shop only", async () => {
  const { create, url } = await startRig();
  const page = await read((await create()).url);
  const policy = page.headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'; style-src 'self'");
  expect(policy).toContain("form-action 'self' http://localhost:3000;");
  expect(page.text).not.toMatch(/style="|<style|<script/);
  expect((await read(`${url}/style.css`)).headers.get("content-type")).toContain("text/css");
});

test("delayed payments are settled on the control page", async () => {
  const { paid, url, stripe } = await startRig();
  const { id } = await paid("sepa_debit");
  expect((await read(`${url}/_double?lang=en`)).text).toContain("Let it succeed");
  for (let click = 0; click < 2; click++) {
    const answer = await postForm(
      `${url}/_double/settle`,
      { session: id, outcome: "succeeded" },
      { Origin: url },
    );
    expect(answer.status).toBeLessThan(400);
  }
  expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe("paid");
  expect((await read(`${url}/_double?lang=en`)).text).toContain("No direct debit is waiting");
});

test("faults are switched on and off on the control page", async () => {
  const { url } = await startRig();
  const press = (act: string, fields: Record<string, string>) =>
    postForm(`${url}/_double/${act}?lang=en`, fields, { Origin: url });
  const page = async () => (await read(`${url}/_double?lang=en`)).text;
  expect(await page()).toContain("Messages arrive as they should.");
  await press("faults/events", { type: "*", fault: "hold" });
  await press("faults/events", { type: "*", fault: "duplicate" });
  expect(await page()).toContain("For every new message: Hold it, Send it twice.");
  const others: [string, Record<string, string>][] = [
    ["release", { order: "reversed" }],
    ["faults/calls", { operation: "POST /v1/checkout/sessions", answer: "silence" }],
    ["clear", { all: "all" }],
  ];
  for (const [act, fields] of others) expect((await press(act, fields)).status, act).toBeLessThan(400);
  expect(await page()).toContain("Messages arrive as they should.");
});

test("a payment is refunded and disputed on the control page, and banks decide there", async () => {
  const { paid, url, double } = await startRig();
  const { id } = await paid("card");
  const act = (path: string, fields: Record<string, string>) =>
    postForm(`${url}/_double/${path}?lang=en`, fields, { Origin: url });
  const page = async () => (await read(`${url}/_double?lang=en`)).text.replaceAll(/\s+/g, " ");
  expect(await page()).toContain("Let the bank dispute it");
  await act("refund", { session: id, amountCents: "10000" });
  const [refund = ""] = double.state.refunds.keys();
  expect(await page()).toContain("Refund of €100.00: done");
  await act("refund/settle", { refund, outcome: "failed" });
  expect(await page()).toContain("Refund of €100.00: failed");
  await act("dispute", { session: id });
  const [dispute = ""] = double.state.disputes.keys();
  expect(await page()).toContain("Disputed: €390.00: the money was taken");
  await act("dispute/close", { dispute, outcome: "lost" });
  expect(await page()).toContain("Disputed: €390.00: for the buyer");
});

test("the control page makes the next payment page fail until the website gives up", async () => {
  const { create, url } = await startRig();
  const { text } = await read(`${url}/_double?lang=nl`);
  expect(text).toContain("Volgende betaalpagina: fout 403");
  const fields = { operation: "POST /v1/checkout/sessions", answer: "error", status: "403", times: "3" };
  await postForm(`${url}/_double/faults/calls?lang=nl`, fields, { Origin: url });
  for (let tries = 0; tries < 3; tries++) await expect(create()).rejects.toMatchObject({ statusCode: 403 });
  expect((await create()).status).toBe("open");
});
