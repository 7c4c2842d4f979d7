import { addCertificate } from "~test/rows/completions";
import { addPerson } from "~test/rows/people";
import { actorOf } from "~test/rows/shop";
import { expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { db, pool } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";
import { verifyCertificate } from "./certificates.queries.server";
import { mails as credentialsMails } from "~/jobs.server";
import { revokeCertificate } from "./revoke-certificate.server";

const desk = async () => actorOf(await addPerson({ role: "STAFF" }), true);
const reason = "Op naam van een ander behaald.";

test("revoking adds a record, a line in the audit log and a mail, and leaves the certificate as it was", async () => {
  const { number } = await addCertificate();
  const before = await db.certificate.findUniqueOrThrow({ where: { number }, include: { file: true } });
  const actor = await desk();
  expect(await revokeCertificate(actor, { number, reason: ` ${reason} ` })).toEqual({ ok: true });

  expect(await db.certificate.findUniqueOrThrow({ where: { number }, include: { file: true } })).toEqual(
    before,
  );
  expect(await db.certificateRevocation.findMany()).toMatchObject([{ reason, revokedById: actor.personId }]);
  expect(await db.auditEntry.findMany({ where: { act: "certificate.revoke" } })).toMatchObject([
    { actorId: actor.personId, subjectId: before.id, detail: {} },
  ]);
  const mail = await credentialsMails.certificateRevoked!({ certificateId: before.id }, "nl", foundation);
  expect(JSON.stringify(mail)).toContain(reason);
  expect(
    await credentialsMails.certificateIssued!({ certificateId: before.id }, "nl", foundation),
  ).toBeNull();

  const shown = await verifyCertificate(siteScope(foundation), number);
  expect(shown?.revokedAt).toBeInstanceOf(Date);
  expect(JSON.stringify(shown)).not.toContain(reason);
});

test("a second revocation is refused, also at the same moment, and the first one stays", async () => {
  const { number } = await addCertificate();
  const actor = await desk();
  const both = await Promise.all(
    [1, 2].map((n) => revokeCertificate(actor, { number, reason: `${reason} ${n}` })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, reason: "alreadyRevoked" });
  expect(await db.mail.count({ where: { template: "certificateRevoked" } })).toBe(1);
  await expect(pool.query(`update "CertificateRevocation" set reason = ''`)).rejects.toThrow(/never changed/);
});

test("only staff with a second factor revoke, with a reason, and only what exists", async () => {
  const { number, holder } = await addCertificate();
  const staff = await addPerson({ role: "STAFF" });
  const refused = (why: string) => ({ ok: false, reason: why });
  expect(await revokeCertificate(actorOf(holder), { number, reason })).toEqual(refused("notAllowed"));
  expect(await revokeCertificate(actorOf(staff), { number, reason })).toEqual(refused("notAllowed"));
  expect(await revokeCertificate(actorOf(staff, true), { number, reason: "  " })).toEqual(
    refused("reasonMissing"),
  );
  expect(await revokeCertificate(actorOf(staff, true), { number, reason: "x".repeat(1_001) })).toEqual(
    refused("reasonTooLong"),
  );
  expect(await revokeCertificate(actorOf(staff, true), { number: "0000-0000-0000-0000", reason })).toEqual(
    refused("notFound"),
  );
  expect(await db.certificateRevocation.count()).toBe(0);
});
