import { afterEach, expect, test } from "vitest";
import { answerOf } from "~test/rows/answers";
import { requestTo, routeArguments } from "~test/rows/people";
import { announce } from "~test/rows/releases/published-releases";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { jobs, mails } from "~/jobs.server";
import { foundation } from "~/platform/site/sites.server";
import { action as leaveName, loader as formPage } from "~/routes/site/interest/interest";
import { action as confirm, loader as confirmPage } from "~/routes/site/interest/confirm";
import { action as leave, loader as leavePage } from "~/routes/site/interest/leave";

afterEach(() => setClock());
const day = 86_400_000;

let network = 0;
/** What the form page answers; each from a network of its own unless told otherwise. */
const send = (form: Record<string, string>, clientAddress = `203.0.113.${(network += 1)}`) =>
  answerOf(
    leaveName,
    routeArguments(requestTo("/bericht", { form: { masterclass: "anders-kijken", ...form } }), {
      clientAddress,
    }),
  );
const askedOf = async (email: string) => (await send({ email, wish: "DATES" })).location;

/** The newest mail to an address as it is written when it is sent, with the links in it. */
async function mailTo(to: string) {
  const row = await db.mail.findFirstOrThrow({ where: { to }, orderBy: { id: "desc" } });
  const mail = await mails[row.template]!(row.data, row.locale === "en" ? "en" : "nl", foundation);
  const links = [...JSON.stringify(mail).matchAll(/"link":"([^"]+)"/g)].map(([, link]) => new URL(link!));
  return { ...mail, links };
}
const at = (link: URL, form?: Record<string, string>) => ({
  ...routeArguments(requestTo(link.pathname + link.search, { form })),
  params: { token: link.pathname.split("/")[2]! },
});
const found = async (loader: typeof confirmPage, link: URL) =>
  ((await answerOf(loader, at(link))).data as { found: unknown }).found;

test("an address waits for its reader: opening the link changes nothing, the button confirms, and twice is fine", async () => {
  expect(await askedOf(" Noor@Stad.example ")).toBe("/bericht?asked");
  const row = { email: "noor@stad.example", masterclassId: "mc1", wish: "DATES", locale: "nl" };
  expect(await db.interest.findMany()).toMatchObject([{ ...row, confirmedAt: null }]);
  const mail = await mailTo("noor@stad.example");
  expect(mail.leaveAt).toBeUndefined();
  const [link] = mail.links;
  expect(link!.search).toBe("?lang=nl");
  for (let times = 0; times < 2; times++)
    expect(await found(confirmPage, link!)).toMatchObject({ title: "Anders kijken", isConfirmed: false });
  for (let times = 0; times < 2; times++)
    expect((await answerOf(confirm, at(link!, {}))).location).toBe(link!.pathname + link!.search);
  expect(await found(confirmPage, link!)).toMatchObject({ wish: "DATES", isConfirmed: true });
});

test("who is on the list gets the same answer, and a mail that says so and how to leave", async () => {
  await askedOf("noor@stad.example");
  await db.interest.updateMany({ data: { confirmedAt: now() } });
  const since = now().getTime();
  setClock(() => since + 61_000);
  expect(await askedOf("noor@stad.example")).toBe("/bericht?asked");
  expect(await db.interest.findMany()).toMatchObject([{ confirmedAt: expect.any(Date) as Date }]);
  const { subject, links, leaveAt } = await mailTo("noor@stad.example");
  expect(subject).toBe("Je staat op de lijst: Anders kijken");
  expect(links.map(String)).toEqual([leaveAt]);
});

test("a form that is sent twice is one mail", async () => {
  await Promise.all([1, 2, 3].map(() => askedOf("noor@stad.example")));
  await askedOf("noor@stad.example");
  expect(await db.mail.count()).toBe(1);
  await send({ email: "noor@stad.example", wish: "LANGUAGE" });
  expect(await db.interest.count()).toBe(2);
});

test("a mail program takes somebody off the list with one post, a person with a button; opening the link does not", async () => {
  await askedOf("noor@stad.example");
  await send({ email: "noor@stad.example", wish: "LANGUAGE" });
  await send({ email: "rosa@stad.example", wish: "DATES" });
  await db.interest.updateMany({ data: { confirmedAt: now() } });
  const since = now().getTime();
  setClock(() => since + 61_000);
  await askedOf("noor@stad.example");
  const link = new URL((await mailTo("noor@stad.example")).leaveAt!);
  expect(await found(leavePage, link)).toMatchObject({ title: "Anders kijken" });
  expect(await db.interest.count()).toBe(3);
  const byProgram = await answerOf(leave, at(link, { "List-Unsubscribe": "One-Click" }));
  expect(byProgram).toMatchObject({ status: 200, location: null });
  expect(await db.interest.findMany()).toMatchObject([{ email: "rosa@stad.example" }]);
  expect((await answerOf(leave, at(link, {}))).location).toBe(link.pathname + link.search);
  expect(await found(leavePage, link)).toBe("gone");
});

test("a link is good for what it says alone, and a made-up one for nothing", async () => {
  await askedOf("noor@stad.example");
  const [link] = (await mailTo("noor@stad.example")).links;
  const asLeaving = new URL(`${link!.pathname}/leave`, link);
  const madeUp = new URL(link!.pathname.replace(/_.*/, `_${"A".repeat(43)}`), link);
  for (const [action, wrong] of [
    [leave, asLeaving],
    [confirm, madeUp],
    [confirm, new URL("/interest/x", link)],
  ] as const)
    expect((await answerOf(action, at(wrong, {}))).status).toBe(404);
  expect(await db.interest.findMany()).toMatchObject([{ confirmedAt: null }]);
});

test("what is wrong is said beside what was typed; a masterclass that opened meanwhile is no fault", async () => {
  await announce("mc4");
  const wrong = await send({ email: "nergens", wish: "LANGUAGE" });
  expect(wrong).toMatchObject({ status: 400, data: { typed: "nergens", wish: "LANGUAGE", isWrong: true } });
  expect(await send({ masterclass: "bestaat-niet", email: "noor@stad.example" })).toMatchObject({
    status: 400,
  });
  await send({ masterclass: "impact-en-adoptie", wish: "DATES", email: "noor@stad.example" });
  expect(await db.interest.findMany()).toMatchObject([{ masterclassId: "mc4", wish: "OPENING" }]);
  await send({ masterclass: "coalities-bouwen", wish: "OPENING", email: "noor@stad.example" });
  expect(await db.interest.findFirst({ where: { masterclassId: "mc2" } })).toMatchObject({ wish: "DATES" });
  const page = await answerOf(formPage, routeArguments(requestTo("/bericht?masterclass=toString")));
  expect(page.data).toMatchObject({ about: null });
});

test("a mailbox gets five such mails a day, and a network asks sixty times in a quarter of an hour", async () => {
  const first = ["anders-kijken DATES", "anders-kijken LANGUAGE", "coalities-bouwen DATES"];
  const waits = [];
  // A form that is sent twice is one mail.
  for (const asked of [...first, "impact-en-adoptie DATES", ...first.slice(1)]) {
    const [masterclass, wish] = asked.split(" ");
    waits.push(await send({ masterclass: masterclass!, wish: wish!, email: "noor@stad.example" }));
  }
  expect(waits.map(({ status, location }) => location ?? status)).toEqual(Array(6).fill("/bericht?asked"));
  const since = now().getTime();
  setClock(() => since + 61_000);
  expect(await askedOf("noor@stad.example")).toBe("/bericht?asked");
  const refused = await send({ email: "noor@stad.example", wish: "LANGUAGE" });
  expect(refused.status).toBe(429);
  const answers = [];
  for (let n = 0; n < 61; n++)
    answers.push((await send({ email: `wie-${n}@stad.example`, wish: "DATES" }, "198.51.100.7")).status);
  expect(answers.filter((status) => status === 429)).toHaveLength(1);
});

test("an address that nobody confirms goes after a week, one that was told after thirty days, one that waits after two years", async () => {
  const since = now().getTime();
  const row = { site: "foundation", masterclassId: "mc1", wish: "DATES", locale: "nl" } as const;
  const ago = (days: number) => new Date(since - days * day);
  const add = (email: string, days: number, confirmedAt: Date | null = null, toldAt: Date | null = null) =>
    db.interest.create({
      data: { id: crypto.randomUUID(), ...row, email, createdAt: ago(days), confirmedAt, toldAt },
    });
  await add("6-days@stad.example", 6);
  await add("8-days@stad.example", 8);
  await add("waits@stad.example", 700, ago(700));
  await add("waits-long@stad.example", 732, ago(732));
  await add("told@stad.example", 100, ago(100), ago(29));
  await add("told-long-ago@stad.example", 100, ago(100), ago(31));
  await jobs["forget-interests"]!({}, { number: 1, last: false });
  const left = await db.interest.findMany({ select: { email: true }, orderBy: { email: "asc" } });
  expect(left.map(({ email }) => email)).toEqual(
    ["6-days", "told", "waits"].map((name) => `${name}@stad.example`),
  );
});
