import { addCertificate } from "~test/rows/completions";
import { openDesk } from "~test/rows/desk";
import { addPerson, signInAs } from "~test/rows/people";
import { ask } from "~test/rows/sign-in";
import { actorOf, makeCohort, openShop } from "~test/rows/shop";
import { expect, test, vi } from "vitest";
import type { PersonSections } from "~/features/desk/person/person-sections.queries.server";
import { now } from "~/platform/clock.server";
import { db, pool } from "~/platform/db/db.server";
import { newId } from "~/platform/db/ids.server";
import { action as changeEmail } from "./email";
import { action as changeName } from "./name";
import { action as sendCode, loader } from "./person";

/** Somebody with one of everything. */
async function somebody() {
  const shop = await openShop();
  const { holder, number } = await addCertificate({ email: "noor@stad.example" });
  const { sessionId } = await shop.order(actorOf(holder), await makeCohort(), { attendeeName: holder.name });
  shop.double.payCheckout(sessionId, "ideal");
  await shop.double.flush();
  await signInAs(holder);
  await ask(holder.email);
  return { holder, number };
}

test("a registrar sees everything of somebody, and neither codes, tokens nor what a browser is known by", async () => {
  const { holder, number } = await somebody();
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const { data, status } = await desk.load(loader, `/desk/people/${holder.id}`, { id: holder.id });
  expect(status).toBe(200);
  const { enrolments, seats, certificates, orders, mails, signIns } = data as PersonSections;
  expect(enrolments).toMatchObject([
    { state: "running", percent: 0, cohort: { name: expect.any(String) as string }, isBehind: false },
    { state: "completed", cohort: null, isBehind: false },
  ]);
  const order = await db.order.findFirstOrThrow();
  const ticket = await db.ticket.findFirstOrThrow();
  expect(seats).toMatchObject([
    { number: ticket.number, state: "valid", order: { id: order.id, number: order.number } },
  ]);
  expect(certificates).toMatchObject([{ number, version: 1, state: "valid", holder: holder.name }]);
  expect(orders).toMatchObject([{ id: order.id, isOwn: true, status: "PAID" }]);
  expect(mails!.map(({ kind }) => kind)).toContain("ticket");
  expect(signIns).toMatchObject({
    sessions: [{ device: { browser: null, system: null } }],
    codes: [{ use: "open", mail: "waiting", wrongCodes: 0 }],
  });
  const code = await db.signInCode.findFirstOrThrow();
  const session = await db.session.findFirstOrThrow({ where: { personId: holder.id } });
  const text = JSON.stringify(data);
  for (const secret of [code.id, session.id, "codeHash", "signInCodeId"]) expect(text).not.toContain(secret);
});

test("each role sees of somebody what it may read elsewhere", async () => {
  const { holder } = await somebody();
  const seen = async (role: "REGISTRAR" | "FINANCE" | "ADMINISTRATOR") => {
    const desk = await openDesk({ roles: [role] });
    const { data } = await desk.load(loader, "/", { id: holder.id });
    const sections = data as PersonSections;
    return (["enrolments", "seats", "certificates", "orders", "mails", "signIns"] as const).filter(
      (name) => sections[name] !== null,
    );
  };
  expect(await seen("REGISTRAR")).toEqual([
    ...["enrolments", "seats", "certificates", "orders", "mails", "signIns"],
  ]);
  expect(await seen("FINANCE")).toEqual(["orders", "mails"]);
  expect(await seen("ADMINISTRATOR")).toEqual(["mails", "signIns"]);
});

test("the page asks few things of the database, and none of them reads a table whole", async () => {
  const { holder } = await somebody();
  const desk = await openDesk();
  const query = vi.spyOn(pool, "query");
  await desk.load(loader, "/", { id: holder.id });
  const asked = (query.mock.calls as unknown as [{ name?: string; text: string; values: unknown[] }][])
    .map(([one]) => one)
    .filter(({ name }) => name?.startsWith("desk-"));
  query.mockRestore();
  expect(asked.map(({ name }) => name).toSorted()).toEqual([
    "desk-certificates-of-person",
    "desk-codes-of-person",
    "desk-enrolments-of-person",
    "desk-last-sign-in",
    "desk-mails-of-person",
    "desk-orders-of-person",
    "desk-seats-of-person",
    "desk-sessions-of-person",
  ]);
  const client = await pool.connect();
  try {
    await client.query("begin");
    // All codes that were ever mailed are of one kind.
    await client.query(
      `insert into "Mail" (id, "to", locale, template, data) select gen_random_uuid(), n || '@stad.example', 'nl', 'signInCode',
         jsonb_build_object('signInCodeId', gen_random_uuid()) from generate_series(1, 2000) n`,
    );
    await client.query(`analyze "Mail"; set local enable_seqscan = off`);
    for (const { name, text, values } of asked) {
      const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain ${text}`, values);
      const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
      expect([name, /Seq Scan on .*/.exec(plan)?.[0]]).toEqual([name, undefined]);
      if (name === "desk-codes-of-person") expect(plan).toContain("Mail_signInCode_idx");
    }
  } finally {
    await client.query("rollback");
    client.release();
  }
});

test("a seat that was offered by name and an order of somebody else with it stand on the page", async () => {
  const { holder } = await somebody();
  const other = await addPerson({ email: "collega@stad.example" });
  const seat = await db.seat.findFirstOrThrow();
  await db.ticket.updateMany({ data: { voidedAt: now() } });
  await db.assignment.create({
    data: {
      ...{ id: newId(), seatId: seat.id, email: other.email, name: "Ton", locale: "nl" },
      ...{ offeredById: holder.id, offeredAt: now(), sentAt: now() },
      expiresAt: new Date(now().getTime() + 86_400_000),
    },
  });
  const desk = await openDesk();
  const { data } = await desk.load(loader, "/", { id: other.id });
  expect(data).toMatchObject({
    seats: [{ number: null, state: "open", holder: "Ton" }],
    orders: [{ id: seat.orderId, isOwn: false }],
    attention: [{ is: "offered" }],
  });
});

test("both changes are shown before they are made, and say at the field what is wrong", async () => {
  const { holder, number } = await somebody();
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const params = { id: holder.id };
  const email = (form: Record<string, string>) => desk.send(changeEmail, "/", form, params);
  const name = (form: Record<string, string>) => desk.send(changeName, "/", form, params);
  expect(await email({ newEmail: "noor", intent: "change" })).toMatchObject({
    status: 400,
    data: { faults: { newEmail: "wrong", reason: "reasonMissing" }, typed: { newEmail: "noor" } },
  });
  const wish = { newEmail: " Noor@Nieuw.example", reason: "typo" };
  for (const [newEmail, fault, status] of [
    [holder.email, "same", 400],
    [desk.person.email, "taken", 409],
  ] as const)
    expect(await email({ ...wish, newEmail, intent: "look" })).toMatchObject({
      status,
      data: { faults: { newEmail: fault } },
    });
  expect(await email({ ...wish, intent: "look" })).toMatchObject({
    status: 200,
    data: { check: { to: "noor@nieuw.example", reason: "typo" } },
  });
  expect(await name({ name: "!", intent: "change" })).toMatchObject({
    status: 400,
    data: { faults: { name: { reason: "withoutLetter" }, reason: "reasonMissing" } },
  });
  const corrected = { name: "Noor de Vries", latinName: "", reason: "changed" };
  expect(await name({ ...corrected, name: holder.name, intent: "look" })).toMatchObject({
    status: 400,
    data: { faults: { name: "same" } },
  });
  expect(await name({ ...corrected, intent: "look" })).toMatchObject({
    data: { check: { reach: { certificates: [number], tickets: [expect.any(String)] } } },
  });
  expect(await db.person.findUniqueOrThrow({ where: params })).toMatchObject({
    email: holder.email,
    name: holder.name,
  });
  expect((await email({ ...wish, from: holder.email, intent: "change" })).location).toBe(
    `/desk/people/${holder.id}?done=address`,
  );
  expect((await name({ ...corrected, intent: "change" })).location).toBe(
    `/desk/people/${holder.id}?done=name`,
  );
  expect(await db.person.findUniqueOrThrow({ where: params })).toMatchObject({
    email: "noor@nieuw.example",
    name: "Noor de Vries",
  });
});

test("only a registrar corrects a name; finance helps nobody; a code goes out from the page", async () => {
  const { holder } = await somebody();
  const params = { id: holder.id };
  const form = { intent: "look" };
  for (const [role, email, name] of [
    ["FINANCE", 403, 403],
    ["ADMINISTRATOR", 400, 403],
  ] as const) {
    const desk = await openDesk({ roles: [role] });
    expect((await desk.send(changeEmail, "/", form, params)).status).toBe(email);
    expect((await desk.send(changeName, "/", form, params)).status).toBe(name);
  }
  const finance = await openDesk({ roles: ["FINANCE"] });
  expect((await finance.send(sendCode, "/", { intent: "code" }, params)).status).toBe(403);
  const desk = await openDesk();
  expect((await desk.send(sendCode, "/", { intent: "other" }, params)).status).toBe(400);
  expect((await desk.send(sendCode, "/", { intent: "code" }, params)).location).toBe(
    `/desk/people/${holder.id}?done=codeUnderWay`,
  );
});
