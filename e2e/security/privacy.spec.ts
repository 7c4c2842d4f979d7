// P4: the log holds nothing of persons, and public pages ask nothing of a third party.
import { expect } from "@playwright/test";
import { addressesOf } from "../access/addresses";
import { codeIn } from "../steps";
import { cookieOf, pairOf } from "./http-client";
import { publicUrl, test } from "./site";

test("no address, name, code, token, answer or search word is in the log, also at its most talkative", async ({
  site,
}) => {
  const canaries: Record<string, string> = {
    address: "canary.address@example.nl",
    name: "Canary Achternaam",
    answer: "canary-answer-de-fietsenmaker",
    search: "canarysearch",
    organisation: "Canary Organisatie",
    redirect: "canary-redirect",
  };
  const began = await site.ask("/sign-in", {
    form: { email: canaries.address!, redirectTo: `/my?x=${canaries.redirect}` },
  });
  canaries.signIn = pairOf(cookieOf(began, "__Host-sign-in")).split("=")[1]!;
  canaries.shownCode = codeIn(await site.mailTo(canaries.address!));
  canaries.code = canaries.shownCode.replace(" ", "");
  const cookie = `__Host-sign-in=${canaries.signIn}`;
  await site.ask("/sign-in/code", { form: { code: "00000000" }, headers: { Cookie: cookie } });
  const done = await site.ask("/sign-in/code", {
    form: { code: canaries.code },
    headers: { Cookie: cookie },
  });
  const session = (canaries.token = pairOf(cookieOf(done, "__Host-session")).split("=")[1]!);

  await site.ask("/my/profile", { session, form: { name: canaries.name!, language: "nl" } });
  const { rows } = await site.database.query<{ id: string }>(`select id from "Person" where email = $1`, [
    canaries.address,
  ]);
  const enrolment = await site.rows.enrolment(rows[0]!);
  const lesson = `/learn/${enrolment}/talent-dat-er-al-is`;
  const reflection = { block: "m0-talent-dat-er-al-is.reflectie", text: canaries.answer!, version: "0" };
  expect((await site.ask(`${lesson}/reflection/save`, { session, form: reflection })).status).toBe(200);
  await site.ask(lesson, { session });
  await site.ask(`/zoeken?q=${canaries.search}`);
  const { slug } = await site.rows.cohort();
  const order = { attendeeName: canaries.name!, buyerOrganisation: canaries.organisation!, terms: "yes" };
  const bought = await site.ask(`/checkout/${slug}`, { session, form: order });
  expect(bought.status).toBe(303);
  await site.ask("/webhooks/stripe", {
    form: { email: canaries.address!, data: canaries.answer! },
    headers: { "Stripe-Signature": `t=1,v1=${"canary".repeat(4)}` },
  });
  // A fault with all of it at hand.
  site.expectedErrors.push("The table `public.Order` does not exist", "Code: `42P01`");
  await site.database.query(`alter table "Order" rename to "Gone"`);
  await site.ask("/my/orders", { session });
  await site.ask(`/checkout/${slug}`, { session, form: order });
  await site.database.query(`alter table "Gone" rename to "Order"`);
  await site.ask("/sign-out", { session, form: {} });

  const end = await site.ask("/health/live");
  await expect.poll(() => site.log()).toContain(String(end.headers["x-request-id"]));
  for (const [what, canary] of Object.entries(canaries))
    expect(site.log().includes(canary), `the log holds the ${what}`).toBe(false);
});

test("what nobody can ask for here is no fault of ours, and the log repeats nothing of it", async ({
  site,
}) => {
  const { session, things } = await site.newOwner();
  const typed = "vraag-van-noor";
  const before = site.log().length;
  await site.ask(`/my/tickets/${things.ticketNumber}`, { session, form: {} });
  await site.ask(`/my/tickets/${things.ticketNumber}`, { session });
  await site.ask(`/verify/${things.certificateNumber}`);
  await site.ask(`/my/orders/${things.orderNumber}/receipt.pdf`, { session, form: {} });
  await site.ask(`/${typed}?_data=${typed}`, { session });
  await site.ask(`/${typed}`, { session, form: {} });
  const end = await site.ask("/health/live");
  await expect.poll(() => site.log()).toContain(String(end.headers["x-request-id"]));
  for (const secret of [things.ticketNumber, things.certificateNumber, things.orderNumber, typed])
    expect(site.log(), secret).not.toContain(secret);
  const logged = site.log().slice(before);
  expect(logged).toContain('"path":"/my/tickets/*"');
  expect(logged).not.toContain('"level":"error"');
});

test("what the log says is structured, with the request's id", async ({ site }) => {
  const { headers } = await site.ask("/zoeken?q=talent");
  const id = String(headers["x-request-id"]);
  await expect.poll(() => site.log()).toContain(id);
  const line = site
    .log()
    .split("\n")
    .find((one) => one.includes(id))!;
  expect(JSON.parse(line)).toMatchObject({
    level: "debug",
    requestId: id,
    method: "GET",
    path: "/zoeken",
    status: 200,
  });
});

test("public pages and their styles name nothing of a third party that a browser would fetch", async ({
  site,
}) => {
  const { things } = await site.newOwner();
  const styles = new Set<string>();
  for (const { path } of addressesOf(things, ({ isFile, access }) => !isFile && access.kind === "anyone")) {
    const { text, headers } = await site.ask(path);
    const fetched = [
      ...text.matchAll(
        /<(?:script|img|iframe|source|video|audio|embed|object|input|form)\b[^>]*?\s(?:src|srcset|data|action|poster)="([^"]+)"/g,
      ),
    ];
    const linked = [...text.matchAll(/<link\b[^>]*>/g)]
      .filter(([tag]) => !/rel="(canonical|alternate)"/.test(tag))
      .map(([tag]) => /href="([^"]+)"/.exec(tag)![1]!);
    const all = [...fetched.map((match) => match[1]!), ...linked];
    expect(
      all.filter((url) => !/^(\/|#|data:)/.test(url) && !url.startsWith(publicUrl)),
      path,
    ).toEqual([]);
    linked.filter((url) => url.endsWith(".css")).forEach((url) => styles.add(url));
    const tracking = (headers["set-cookie"] ?? []).filter(
      (cookie) => !/^__Host-(lang|session|sign-in|known)=/.test(cookie),
    );
    expect(tracking, path).toEqual([]);
  }
  expect(styles.size).toBeGreaterThan(0);
  for (const style of styles) {
    const { text } = await site.ask(style);
    expect(text.match(/url\(["']?(?!\/|data:|["']|#)[^)]+|@import/g), style).toBeNull();
  }
});
