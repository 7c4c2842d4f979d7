import { strFromU8, unzipSync } from "fflate";
import { afterEach, beforeEach, expect, test } from "vitest";
import { askCodes, fromHome } from "~test/rows/confirmations";
import { addCertificate } from "~test/rows/completions";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { actorOf, makeCohort, openShop } from "~test/rows/shop";
import { confirm } from "~/features/identity/confirmation/confirm.server";
import { findActor } from "~/features/identity/sessions/find-actor.server";
import { now, setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { zipStream } from "~/platform/own-data/zip";
import { tableRecords } from "~/records.server";
import { loader } from "~/routes/my/data/zip";
import { askExport } from "./ask-export.server";
import { opensExport } from "./export-key.server";
import { ownDataFiles } from "./own-data-files.server";

const start = Date.parse("2027-01-12T09:00:00Z");
beforeEach(() => setClock(() => start));
afterEach(() => setClock());

async function unzip(stream: ReadableStream<Uint8Array>) {
  const files = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const signedIn = async (person: { id: string }) => {
  const cookie = await signInAs(person);
  return { cookie, actor: (await findActor(cookie.split("=")[1]!, "act"))! };
};

test("the zip holds all that is one's own, as JSON and CSV, with the PDFs and what is what; nothing of others", async () => {
  const shop = await openShop();
  const { holder, number, enrolmentId } = await addCertificate({ name: "=Noor", email: "noor@example.nl" });
  const other = await addCertificate({ name: "Geheime Ander", email: "ander@example.nl" });
  const cohort = await makeCohort();
  for (const person of [holder, other.holder]) {
    const { sessionId } = await shop.order(actorOf(person), cohort, { attendeeName: person.name });
    shop.double.payCheckout(sessionId, "ideal");
  }
  await shop.double.flush();
  await db.reflection.create({ data: { enrolmentId, blockId: "r", text: '=HYPERLINK("x")' } });
  await db.reflection.create({
    data: { enrolmentId: other.enrolmentId, blockId: "r", text: "Geheim van een ander" },
  });
  const subject = { id: holder.id, email: holder.email };
  const files = await unzip(zipStream(ownDataFiles(subject, "nl", tableRecords), now()));

  for (const list of [
    "profiel",
    "bestellingen",
    "betaalbewijzen",
    "tickets",
    "inschrijvingen",
    "teksten",
    "mails",
  ])
    expect(Object.keys(files)).toEqual(expect.arrayContaining([`json/${list}.json`, `csv/${list}.csv`]));
  expect(JSON.parse(files["json/teksten.json"]!)).toMatchObject([{ text: '=HYPERLINK("x")' }]);
  expect(files["csv/teksten.csv"]).toMatch(/^"enrolmentId";"blockId";"text"/);
  expect(files["csv/teksten.csv"]).toContain(`"'=HYPERLINK(""x"")"`);
  expect(JSON.parse(files["json/profiel.json"]!)).toMatchObject([
    { email: "noor@example.nl", name: "=Noor" },
  ]);
  expect(files[`certificaten/${number}.pdf`]).toMatch(/^%PDF/);
  const receipts = Object.keys(files).filter((name) => name.startsWith("betaalbewijzen/"));
  expect(receipts).toHaveLength(1);
  expect(files[receipts[0]!]).toMatch(/^%PDF/);
  for (const name of Object.keys(files).filter((file) => !file.startsWith("json/") && file !== "LEESMIJ.txt"))
    expect(files["LEESMIJ.txt"]).toContain(name.replace(/^csv\/|\.csv$/g, ""));

  const all = Object.values(files).join("\n");
  for (const secret of ["Geheim", "ander@example.nl", other.number, "codeHash", "totp", "checkoutSessionId"])
    expect(all).not.toContain(secret);
});

test("in English its files have English names", async () => {
  const { id, email } = await addPerson({ locale: "en" });
  const files = await unzip(zipStream(ownDataFiles({ id, email }, "en", tableRecords), now()));
  expect(Object.keys(files)).toEqual(["json/profile.json", "csv/profile.csv", "README.txt"]);
});

test("a session of within the hour downloads at once; an older one after a code", async () => {
  const { actor } = await signedIn(await addPerson());
  expect(await askExport(actor)).toMatchObject({ ok: true });
  setClock(() => start + 3_600_000 - 1);
  expect(await askExport(actor)).toMatchObject({ ok: true });
  setClock(() => start + 3_600_000);
  expect(await askExport(actor)).toEqual({ ok: false, reason: "notConfirmed" });
  const { code } = await askCodes(actor, { purpose: "EXPORT" });
  const typed = { purpose: "EXPORT", code, clientAddress: fromHome.clientAddress } as const;
  await confirm(actor, typed, () => Promise.resolve({ ok: true }));
  expect(await askExport(actor)).toMatchObject({ ok: true });
  setClock(() => start + 3_600_000 + 15 * 60_000);
  expect(await askExport(actor)).toEqual({ ok: false, reason: "notConfirmed" });
  expect(await db.auditEntry.count({ where: { act: "data.export" } })).toBe(3);
});

test("five in an hour, and the wait is told", async () => {
  const { actor } = await signedIn(await addPerson());
  for (let i = 0; i < 5; i++) expect(await askExport(actor)).toMatchObject({ ok: true });
  expect(await askExport(actor)).toEqual({ ok: false, reason: "tooOften", waitSeconds: 3_600 });
});

test("the address opens for this session alone, for a minute", async () => {
  const one = await signedIn(await addPerson());
  const two = await signedIn(await addPerson());
  const asked = await askExport(one.actor);
  if (!asked.ok) throw new Error(asked.reason);
  const url = new URL(asked.address, "http://localhost:3000");
  const load = (cookie: string, path = asked.address) =>
    loader(routeArguments(requestTo(path, { cookie }))).catch((thrown: Response) => thrown);
  const answer = await load(one.cookie);
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="mijn-gegevens.zip"');
  expect(Object.keys(await unzip(answer.body!))).toContain("LEESMIJ.txt");
  expect((await load(two.cookie)).headers.get("location")).toBe("/my/data");
  for (const path of [
    "/my/data.zip",
    "/my/data.zip?until=9e99&key=x",
    asked.address.replace(/until=\d/, "until=9"),
  ])
    expect((await load(one.cookie, path)).headers.get("location")).toBe("/my/data");
  setClock(() => start + 60_000);
  expect(opensExport(one.actor.sessionId, url)).toBe(false);
});
