import { expect, test } from "vitest";
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
