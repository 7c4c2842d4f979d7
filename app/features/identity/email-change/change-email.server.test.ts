import { afterEach, beforeEach, expect, test } from "vitest";
import { askCodes, fromHome } from "~test/rows/confirmations";
import { addPerson, signInAs } from "~test/rows/people";
import { makeCohort, openShop } from "~test/rows/shop";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { mailKind } from "~/platform/mail/mail-kind";
import { queueMail } from "~/platform/mail/mail.server";
import { foundation } from "~/platform/site/sites.server";
import type { Actor } from "../access/scope";
import { askConfirmation } from "../confirmation/ask-confirmation.server";
import { findActor } from "../sessions/find-actor.server";
import { changeEmail } from "./change-email.server";

const start = Date.parse("2027-01-12T09:00:00Z");
beforeEach(() => setClock(() => start));
afterEach(() => setClock());

const newEmail = "noor@nieuw.example";
async function signedIn(email = "noor@oud.example"): Promise<Actor> {
  const cookie = await signInAs(await addPerson({ email }));
  return (await findActor(cookie.split("=")[1]!, "act"))!;
}
const ask = (actor: Actor, to = newEmail) => askCodes(actor, { purpose: "EMAIL", newEmail: to });
const change = (actor: Actor, code: string, newCode: string) =>
  changeEmail(actor, { ...fromHome, code, newCode });
const wrongFor = (code: string) => (code.startsWith("0") ? "11111111" : "00000000");

test("with both codes the address changes, other sessions end, mails that wait follow, and the old one is told", async () => {
  const actor = await signedIn();
  await signInAs({ id: actor.personId });
  const { email: to, personId } = actor;
  const mail = {
    to,
    personId,
    locale: "nl",
    site: foundation.id,
    kind: mailKind("ticket", "ORDER"),
    data: {},
  } as const;
  await db.$transaction((tx) => queueMail(tx, mail));
  await db.signInCode.create({ data: { id: newId(), email: actor.email, expiresAt: new Date(start + 1) } });
  const { code, newCode } = await ask(actor);
  expect(await change(actor, code, newCode)).toEqual({ ok: true, newEmail });

  expect((await db.person.findMany()).map(({ email }) => email)).toEqual([newEmail]);
  expect((await db.session.findMany()).map(({ id }) => id)).toEqual([actor.sessionId]);
  expect(await db.signInCode.count()).toBe(0);
  const mails = await db.mail.findMany({ where: { template: { not: "confirmation" } } });
  expect(mails.map(({ template, to }) => `${template} ${to}`).toSorted()).toEqual([
    "emailChanged noor@oud.example",
    `ticket ${newEmail}`,
  ]);
  const [entry] = await db.auditEntry.findMany({ where: { act: "email.change" } });
  expect(entry).toMatchObject({ detail: { sessionsEnded: 1 } });
  expect(JSON.stringify(entry)).not.toContain("example");
  // A second click changes nothing and is no fault.
  expect(await change({ ...actor, email: newEmail }, code, newCode)).toEqual({ ok: true, isRepeat: true });
});

test("one of the two codes is not enough, in either place, nor each in the other's", async () => {
  const actor = await signedIn();
  const { code, newCode } = await ask(actor);
  for (const [one, two] of [
    [code, ""],
    ["", newCode],
    [code, wrongFor(newCode)],
    [wrongFor(code), newCode],
    [newCode, code],
  ])
    if (one !== two) expect(await change(actor, one!, two!)).toEqual({ ok: false, reason: "wrong" });
  expect(await db.person.count({ where: { email: newEmail } })).toBe(0);
  expect(await change(actor, code, newCode)).toMatchObject({ ok: true });
});

test("codes end after ten minutes, after six wrong tries and when new ones are asked for", async () => {
  const actor = await signedIn();
  const first = await ask(actor);
  const second = await ask(actor, "noor@ander.example");
  expect(await change(actor, first.code, first.newCode)).toEqual({ ok: false, reason: "wrong" });
  for (let i = 0; i < 5; i++) await change(actor, wrongFor(second.code), "");
  expect(await change(actor, second.code, second.newCode)).toEqual({ ok: false, reason: "ended" });
  const third = await ask(actor);
  setClock(() => start + 10 * 60_000);
  expect(await change(actor, third.code, third.newCode)).toEqual({ ok: false, reason: "ended" });
});

test("asking says and writes the same for an address that has an account and one that has none", async () => {
  await addPerson({ email: "bekend@example.nl" });
  const shape = async (to: string) => {
    const actor = await signedIn(`${to}.eigenaar@example.nl`.replace("@", "."));
    const wish = { ...fromHome, purpose: "EMAIL", newEmail: to, locale: "nl" } as const;
    const asked = await askConfirmation(actor, wish);
    const [row] = await db.confirmationCode.findMany({ where: { personId: actor.personId } });
    const mails = await db.mail.findMany({ where: { to } });
    return {
      asked,
      row: { ...row, id: "", personId: "", newEmail: "" },
      mails: mails.map((mail) => ({ ...mail, id: "", to: "", data: Object.keys(mail.data as object) })),
    };
  };
  expect(await shape("bekend@example.nl")).toEqual(await shape("onbekend@example.nl"));
});

test("an address with an account gets no code but is told; nobody takes it over", async () => {
  await addPerson({ email: "bekend@example.nl" });
  const actor = await signedIn();
  const { code, newCode } = await ask(actor, "bekend@example.nl");
  expect(newCode).toBe("");
  for (const typed of ["", "12345678"])
    expect(await change(actor, code, typed)).toEqual({ ok: false, reason: "wrong" });
  // Somebody who makes an account while the codes are under way is first.
  const race = await ask(actor);
  await addPerson({ email: newEmail });
  expect(await change(actor, race.code, race.newCode)).toEqual({ ok: false, reason: "ended" });
  expect(await db.person.findUniqueOrThrow({ where: { id: actor.personId } })).toMatchObject({
    email: "noor@oud.example",
  });
});

test("five times in a quarter of an hour, for one person and for one address", async () => {
  const wish = { ...fromHome, purpose: "EMAIL", locale: "nl" } as const;
  const actor = await signedIn();
  for (let i = 0; i < 5; i++)
    expect(await askConfirmation(actor, { ...wish, newEmail: `${i}@example.nl` })).toEqual({ ok: true });
  expect(await askConfirmation(actor, { ...wish, newEmail })).toEqual({ ok: false, waitSeconds: 900 });
  for (let i = 0; i < 5; i++)
    expect(await askConfirmation(await signedIn(`p${i}@example.nl`), { ...wish, newEmail })).toEqual({
      ok: true,
    });
  expect(await askConfirmation(await signedIn("p@example.nl"), { ...wish, newEmail })).toMatchObject({
    ok: false,
  });
});

test("a form sent twice at once is one wish", async () => {
  const actor = await signedIn();
  const wish = { ...fromHome, purpose: "EMAIL", newEmail, locale: "nl", wishId: newId() } as const;
  await Promise.all(Array.from({ length: 4 }, () => askConfirmation(actor, wish)));
  expect([await db.confirmationCode.count(), await db.mail.count()]).toEqual([1, 2]);
});

test("mails about an order that is paid after the change go to the new address", async () => {
  const shop = await openShop();
  const actor = await signedIn();
  const { sessionId } = await shop.order(actor, await makeCohort());
  const { code, newCode } = await ask(actor);
  await change(actor, code, newCode);
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  const mails = await db.mail.findMany({ where: { template: { in: ["ticket", "receipt"] } } });
  expect(mails.map(({ to }) => to)).toEqual([newEmail, newEmail]);
});
