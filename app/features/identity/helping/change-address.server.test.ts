import { askCodes } from "~test/rows/confirmations";
import { addPerson, addStaff, signInAs } from "~test/rows/people";
import { actorOf } from "~test/rows/shop";
import { expect, test } from "vitest";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { queueMail } from "~/platform/mail/mail.server";
import { mailKind } from "~/platform/mail/mail-kind";
import { foundation } from "~/platform/site/sites.server";
import { type AddressWish, changeAddress } from "./change-address.server";
import { addressChangedMail } from "./address-changed-mail.server";

const [from, to] = ["noor@oud.example", "noor@nieuw.example"];
const wish: AddressWish = { from, to, reason: "noAccess", site: foundation.id };
const staff = () => addStaff("person.help");

test("the address changes, every session and code ends, mails that wait follow, and both addresses are told", async () => {
  const person = await addPerson({ email: from });
  await signInAs(person);
  const kind = mailKind("ticket", "ORDER");
  const mail = { to: from, personId: person.id, locale: "nl", site: foundation.id, kind, data: {} } as const;
  await db.$transaction((tx) => queueMail(tx, mail));
  await db.signInCode.create({
    data: { id: newId(), email: from, expiresAt: new Date(now().getTime() + 1) },
  });
  await askCodes(actorOf(person), { purpose: "EMAIL", newEmail: "elders@example.nl" });
  const actor = await staff();
  expect(await changeAddress(actor, person.id, wish)).toEqual({ ok: true });
  expect(await changeAddress(actor, person.id, wish), "a second click").toEqual({ ok: true });

  expect(await db.person.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({ email: to });
  expect([await db.session.count(), await db.signInCode.count()]).toEqual([0, 0]);
  expect(await db.confirmationCode.count({ where: { expiresAt: { gt: now() } } })).toBe(0);
  const mails = await db.mail.findMany({ where: { template: { not: "confirmation" } } });
  expect(mails.map(({ template, to }) => `${template} ${to}`).toSorted()).toEqual(
    [`addressChanged ${to}`, `addressChanged ${from}`, `ticket ${to}`].toSorted(),
  );
  const entries = await db.auditEntry.findMany({ where: { act: "person.address" } });
  expect(entries).toMatchObject([
    { actorId: actor.personId, subjectId: person.id, detail: { reason: "noAccess", sessionsEnded: 1 } },
  ]);
  expect(JSON.stringify(entries)).not.toContain("example");
});

test.each(["nl", "en"] as const)(
  "neither address learns the other, in %s, and both read what to do",
  async (locale) => {
    for (const side of ["old", "new"]) {
      const mail = await addressChangedMail({ side }, locale, foundation);
      const text = JSON.stringify(mail);
      expect(text).not.toContain("@");
      expect(text).toContain("contact");
      expect(text.includes("/sign-in")).toBe(side === "new");
    }
  },
);

test("an address of somebody else is refused, also one that becomes theirs at that moment", async () => {
  const person = await addPerson({ email: from });
  const actor = await staff();
  await addPerson({ email: "bekend@example.nl" });
  expect(await changeAddress(actor, person.id, { ...wish, to: "bekend@example.nl" })).toEqual({
    ok: false,
    reason: "taken",
  });
  const other = await addPerson({ email: "ander@oud.example" });
  const both = await Promise.all([
    changeAddress(actor, person.id, wish),
    changeAddress(actor, other.id, { ...wish, from: other.email }),
  ]);
  expect(both.map((one) => one.ok || one.reason).toSorted()).toEqual([true, "taken"].toSorted());
  expect(await db.person.count({ where: { email: to } })).toBe(1);
});

test("what was looked at must still be so, and who works for the foundation needs an administrator", async () => {
  const person = await addPerson({ email: "noor@intussen.example" });
  const registrar = { ...(await staff()), roles: ["REGISTRAR"] as const };
  expect(await changeAddress(registrar, person.id, wish)).toEqual({ ok: false, reason: "changed" });
  const colleague = await addPerson({ email: from, roles: ["EDITOR"] });
  expect(await changeAddress(registrar, colleague.id, wish)).toEqual({ ok: false, reason: "ofFoundation" });
  expect(await changeAddress(registrar, newId(), wish)).toEqual({ ok: false, reason: "notFound" });
  expect(await db.mail.count()).toBe(0);
  expect(await changeAddress(await staff(), colleague.id, wish)).toEqual({ ok: true });
});
