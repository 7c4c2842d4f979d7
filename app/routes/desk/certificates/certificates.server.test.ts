import { afterEach, expect, test } from "vitest";
import { issueCertificates } from "~/features/credentials/issuing/issue-certificates.server";
import { pseudonymiseCertificates } from "~/features/credentials/holder/pseudonymise-certificates.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { addCertificate, addCompletion } from "~test/rows/completions";
import { openDesk } from "~test/rows/desk";
import { makeCohort } from "~test/rows/shop";
import { action as revoke, loader as certificatePage } from "./certificate";
import { loader as certificates } from "./certificates";
import { loader as file } from "./certificates-csv";

afterEach(() => setClock());

const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);

test("a certificate is found and revoked with a reason, once", async () => {
  const desk = await openDesk();
  const { number } = await addCertificate({ name: "Noor Jansen" });
  const found = async (q: string) => {
    const { data } = await desk.load(certificates, `/desk/certificates?${new URLSearchParams({ q })}`);
    return (data as { rows: unknown[] }).rows.length;
  };
  for (const q of ["", number, number.toLowerCase().replaceAll("-", " "), "noor"])
    expect([q, await found(q)]).toEqual([q, 1]);
  expect(await found("piet")).toBe(0);
  const send = (reason: string) => desk.send(revoke, `/desk/certificates/${number}`, { reason }, { number });
  expect(await send(" ")).toMatchObject({ status: 400, data: { fault: "reasonMissing" } });
  expect((await send("Op verkeerde naam")).location).toBe(`/desk/certificates/${number}?done=revoked`);
  expect((await send("Nog eens")).location).toBe(`/desk/certificates/${number}`);
  const page = await desk.load(certificatePage, "/", { number });
  expect(page.data).toMatchObject({
    certificate: { revokedBecause: "Op verkeerde naam", revokedBy: "Femke Bureau" },
  });
  expect((await acts()).filter((act) => act === "certificate.revoke")).toHaveLength(1);
});

test("certificates are narrowed and sorted, names as a Dutch reader expects, and their file has them all", async () => {
  setClock(() => Date.parse("2027-01-12T22:31:00Z"));
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const cohort = await makeCohort({ name: "Najaar" });
  const oznur = await addCertificate({ name: "Öznur" });
  setClock(() => Date.parse("2027-01-12T23:31:00Z"));
  const { holder, enrolmentId } = await addCompletion({ name: "Zoë" });
  await db.enrolment.update({ where: { id: enrolmentId }, data: { cohortId: cohort.id } });
  await issueCertificates(enrolmentId);
  const { number } = await db.certificate.findFirstOrThrow({ where: { enrolmentId } });
  const pim = await addCertificate({ name: "=Pim" });
  await db.person.update({ where: { id: holder.id }, data: { name: "Zoe" } });
  const form = { intent: "correct", correction: "misspelled" };
  await desk.send(revoke, `/desk/certificates/${number}`, form, { number });
  await desk.send(revoke, `/desk/certificates/${pim.number}`, { reason: "Fout" }, { number: pim.number });
  const names = async (query: string) => {
    const { data } = await desk.load(certificates, `/desk/certificates${query}`);
    return (data as { rows: { holderName: string }[] }).rows.map(({ holderName }) => holderName);
  };
  for (const [query, found] of [
    ["?sort=name", ["=Pim", "Öznur", "Zoe", "Zoë"]],
    ["?sort=-name", ["Zoë", "Zoe", "Öznur", "=Pim"]],
    ["?sort=issued&until=2027-01-12", ["Öznur"]],
    ["?state=valid&sort=name", ["Öznur", "Zoe"]],
    ["?state=revoked", ["=Pim"]],
    ["?state=replaced", ["Zoë"]],
    ["?content=mc1&q=oznur", ["Öznur"]],
    ["?content=mc2", []],
    [`?cohort=${cohort.id}&sort=name`, ["Zoe", "Zoë"]],
  ] as [string, string[]][])
    expect([query, await names(query)]).toEqual([query, found]);
  const { data } = await desk.load(certificates, `/desk/certificates?cohort=${cohort.id}`);
  expect(data).toMatchObject({ only: { filter: "cohort", name: "Najaar" }, missing: [] });
  const { response } = await desk.load(file, "/desk/certificates.csv?sort=title");
  const lines = (await response!.text()).trim().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines.join()).toContain(`"${oznur.number}";"Öznur"`);
  expect(lines.join()).toContain(`"'=Pim"`);
});

test("staff make a certificate with the name in the profile, for a reason; the old one leads to it", async () => {
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const { holder, number } = await addCertificate({ name: "Nor Jansen" });
  await db.person.update({ where: { id: holder.id }, data: { name: "Noor Jansen" } });
  const page = (of: string) => desk.load(certificatePage, "/", { number: of });
  expect((await page(number)).data).toMatchObject({
    certificate: { holderName: "Nor Jansen", replacedBy: null },
    inProfile: { name: "Noor Jansen" },
  });
  const send = (form: Record<string, string>) =>
    desk.send(revoke, `/desk/certificates/${number}`, { intent: "correct", ...form }, { number });
  for (const form of [{ correction: "" }, { correction: "zomaar" }])
    expect(await send(form)).toMatchObject({ status: 400, data: { asked: "correct" } });
  const { location } = await send({ correction: "misspelled" });
  const next = /^\/desk\/certificates\/([\w-]+)\?done=corrected$/.exec(location!)![1]!;
  expect((await send({ correction: "misspelled" })).location).toBe(`/desk/certificates/${number}`);
  expect((await page(number)).data).toMatchObject({ certificate: { replacedBy: next } });
  expect((await page(next)).data).toMatchObject({
    certificate: { holderName: "Noor Jansen", replaces: number, kind: "masterclass" },
  });
  const check = { intent: "check", name: "Noor Jansen" };
  const known = await desk.send(revoke, `/desk/certificates/${next}`, check, { number: next });
  expect(known.status, "the holder is known: there is nothing to guess").toBe(404);
});

test("at the desk a name is checked against a certificate whose holder was pseudonymised", async () => {
  const desk = await openDesk({ roles: ["REGISTRAR"] });
  const { holder, number } = await addCertificate({ name: "Noor Jansen" });
  await db.$transaction((tx) => pseudonymiseCertificates(tx, holder.id));
  expect((await desk.load(certificatePage, "/", { number })).data).toMatchObject({
    certificate: { isPseudonymised: true, holderName: "" },
    inProfile: null,
  });
  const check = (name: string) =>
    desk.send(revoke, `/desk/certificates/${number}`, { intent: "check", name }, { number });
  expect(await check("noor jansen")).toMatchObject({ status: 200, data: { isIt: true } });
  expect(await check("Piet")).toMatchObject({ status: 200, data: { isIt: false } });
  expect(await check(" ")).toMatchObject({ status: 400 });
});
