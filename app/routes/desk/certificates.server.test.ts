import { expect, test } from "vitest";
import { pseudonymiseCertificates } from "~/features/credentials/holder/pseudonymise-certificates.server";
import { db } from "~/platform/db/db.server";
import { addCertificate } from "~test/rows/completions";
import { openDesk } from "~test/rows/desk";
import { action as revoke, loader as certificatePage } from "./certificate";
import { loader as certificates } from "./certificates";

const acts = async () => (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);

test("a certificate is found and revoked with a reason, once", async () => {
  const desk = await openDesk();
  const { number } = await addCertificate({ name: "Noor Jansen" });
  const found = async (q: string) => {
    const { data } = await desk.load(certificates, `/desk/certificates?${new URLSearchParams({ q })}`);
    return (data as { certificates: unknown[] }).certificates.length;
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
