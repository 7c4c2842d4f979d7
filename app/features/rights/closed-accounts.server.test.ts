// Who closed an account, or erased it, is gone from every list of people.
import { afterEach, beforeEach, expect, test } from "vitest";
import { askCodes, fromHome } from "~test/rows/confirmations";
import { addCompletion } from "~test/rows/completions";
import { openDesk } from "~test/rows/desk";
import { addStaff } from "~test/rows/people";
import { actorOf, makeCohort, makePerson, openShop } from "~test/rows/shop";
import { tellOfMove } from "~/features/enrolment/tickets/tell-of-move.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { tableRecords } from "~/records.server";
import { loader as participants } from "~/routes/desk/cohorts/participants";
import { loader as cohortPage } from "~/routes/desk/cohorts/cohort";
import { loader as certificates } from "~/routes/desk/certificates/certificates";
import { loader as people } from "~/routes/desk/people";
import { loader as person } from "~/routes/desk/person/person";
import { settlementSeats } from "~/features/payments/settlement/settlement.queries.server";
import { eraseAccount } from "./erasure/erase-account.server";

beforeEach(() => setClock(() => Date.parse("2027-01-12T09:00:00Z")));
afterEach(() => setClock());

/** Three in one group: one whose account is open, one closed by the desk, one erased by themselves. */
async function makeGroup() {
  const shop = await openShop();
  const cohort = await makeCohort();
  const [open, closed, erased] = await Promise.all(
    ["open", "dicht", "weg"].map((name) => makePerson({ name: `Noor ${name}`, email: `${name}@example.nl` })),
  );
  for (const actor of [open!, closed!, erased!]) {
    const { sessionId } = await shop.order(actor, cohort, { attendeeName: actor.name });
    shop.double.payCheckout(sessionId, "ideal");
    await shop.double.flush();
  }
  await db.person.update({ where: { id: closed!.personId }, data: { disabledAt: new Date() } });
  const { code } = await askCodes(erased!, { purpose: "ERASURE" });
  await eraseAccount(erased!, { ...fromHome, code }, tableRecords);
  return { cohort, open: open!, closed: closed!, erased: erased! };
}

test("participants, on the page and as CSV, are those with an open account", async () => {
  const { cohort } = await makeGroup();
  const desk = await openDesk();
  const page = await desk.load(cohortPage, `/desk/cohorts/${cohort.id}`, { id: cohort.id });
  const text = JSON.stringify(page.data);
  expect(text).toContain("open@example.nl");
  expect(text).not.toMatch(/dicht@example|weg@example|erased\.invalid/);
  const file = await desk.load(participants, "/", { id: cohort.id });
  const csv = await file.response!.text();
  expect(csv).toContain("Noor open");
  expect(csv).not.toMatch(/Noor dicht|Noor weg|erased/);
});

test("the desk finds closed accounts only when it asks for them, and erased ones never", async () => {
  const { erased } = await makeGroup();
  const desk = await openDesk();
  const find = async (query: string) =>
    JSON.stringify((await desk.load(people, `/desk/people?${query}`)).data);
  expect(await find("q=noor")).toContain("open@example.nl");
  expect(await find("q=noor")).not.toMatch(/dicht|weg@|erased/);
  expect(await find("q=noor&closed=on")).toContain("dicht@example.nl");
  expect(await find("q=noor&closed=on")).not.toMatch(/weg@|erased\.invalid/);
  expect(await find("q=erased&closed=on")).not.toMatch(/erased\.invalid/);
  const { personId } = erased;
  expect((await desk.load(person, `/desk/people/${personId}`, { id: personId })).status).toBe(404);
});

test("who is to hear of a change of the group are those with an open account", async () => {
  const { cohort } = await makeGroup();
  const before = { ...cohort, sessions: [] };
  await db.$transaction((tx) =>
    tellOfMove(tx, { cohortId: cohort.id, before, after: before, parts: ["place"] } as never),
  );
  const mails = await db.mail.findMany({ where: { template: "moved" } });
  expect(mails.map(({ to }) => to)).toEqual(["open@example.nl"]);
});

test("money of a closed account is still settled; whoever erased it gave the seat up", async () => {
  const { cohort } = await makeGroup();
  const seats = await settlementSeats(await addStaff("order.refund"), cohort.id);
  expect(seats.map(({ email }) => email).toSorted()).toEqual(["dicht@example.nl", "open@example.nl"]);
});

test("missing certificates are those of open accounts", async () => {
  const gone = await addCompletion({ name: "", email: "dicht@example.nl" });
  const other = await addCompletion({ name: "", email: "weg@example.nl" });
  await addCompletion({ name: "", email: "open@example.nl" });
  await db.person.update({ where: { id: gone.holder.id }, data: { disabledAt: new Date() } });
  const actor = actorOf(other.holder);
  const { code } = await askCodes(actor, { purpose: "ERASURE" });
  await eraseAccount(actor, { ...fromHome, code }, tableRecords);
  const desk = await openDesk();
  const text = JSON.stringify((await desk.load(certificates, "/desk/certificates")).data);
  expect(text).toContain("open@example.nl");
  expect(text).not.toMatch(/dicht@|weg@|erased/);
});
