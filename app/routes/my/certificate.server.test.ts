import { addCertificate } from "~test/rows/completions";
import { addPerson, requestTo, routeArguments, signInAs } from "~test/rows/people";
import { expect, test } from "vitest";
import { siteScope } from "~/features/identity/access/scope";
import { foundation } from "~/platform/site/sites.server";
import { db } from "~/platform/db/db.server";
import { verifyCertificate } from "~/features/credentials/certificates/certificates.queries.server";
import { action, loader } from "./certificate";
import { loader as pdfLoader } from "./certificate-pdf";
import { loader as listLoader } from "./certificates";

const args = (number: string, cookie?: string, form?: Record<string, string>) => ({
  ...routeArguments(requestTo(`/my/certificates/${number}`, { cookie, form })),
  params: { number },
});
const statusOf = (thrown: unknown) => (thrown as Response).status;

test("the holder sees the certificate and downloads the stored bytes", async () => {
  const { holder, number } = await addCertificate();
  const cookie = await signInAs(holder);
  const { certificate, address } = await loader(args(number, cookie));
  expect(certificate).toMatchObject({
    number,
    holder: { name: "Noor Jansen-de Vries" },
    kind: "masterclass",
    showHolder: null,
    revokedAt: null,
  });
  expect(address).toMatch(new RegExp(`/verify/${number}$`));
  const list = await listLoader(args(number, cookie));
  expect(list).toMatchObject({
    collection: { stacks: [{ id: "mc1", wholes: [{ number }], held: 0 }], others: [] },
    waiting: [],
  });

  const response = await pdfLoader(args(number, cookie));
  const { pdf } = await db.certificateFile.findFirstOrThrow();
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(pdf!))).toBe(true);
  expect(response.headers.get("Content-Type")).toBe("application/pdf");
  expect(response.headers.get("Content-Disposition")).toBe(
    `attachment; filename="certificaat-${number}.pdf"`,
  );
});

test("somebody else's certificate and one that does not exist answer alike", async () => {
  const { number } = await addCertificate();
  for (const other of [await addPerson(), await addPerson({ role: "STAFF" })]) {
    const cookie = await signInAs(other);
    for (const wanted of [number, "0000-0000-0000-0000", "x"]) {
      await expect(loader(args(wanted, cookie)).catch(statusOf)).resolves.toBe(404);
      await expect(pdfLoader(args(wanted, cookie)).catch(statusOf)).resolves.toBe(404);
      await expect(action(args(wanted, cookie, { showHolder: "yes" })).catch(statusOf)).resolves.toBe(404);
    }
    expect(await listLoader(args(number, cookie))).toMatchObject({ collection: { stacks: [] } });
  }
  expect(await db.certificateSharing.count()).toBe(0);
});

test("a visitor is sent to sign in", async () => {
  await expect(loader(args("0000-0000-0000-0000")).catch(statusOf)).resolves.toBe(302);
  await expect(pdfLoader(args("0000-0000-0000-0000")).catch(statusOf)).resolves.toBe(302);
});

test("the name is asked for, and on the verification page while the holder wants it", async () => {
  const { holder, number } = await addCertificate();
  const cookie = await signInAs(holder);
  expect((await verifyCertificate(siteScope(foundation), number))?.holder).toBeNull();
  const shown = await action(args(number, cookie, { showHolder: "yes" }));
  expect(shown).toBeInstanceOf(Response);
  expect([(shown as Response).status, (shown as Response).headers.get("Location")]).toEqual([
    303,
    `/my/certificates/${number}?saved#share`,
  ]);
  expect((await verifyCertificate(siteScope(foundation), number))?.holder).toEqual({
    name: "Noor Jansen-de Vries",
    latinName: "",
  });
  expect(await action(args(number, cookie, {})), "no answer changes nothing").toMatchObject({
    init: { status: 400 },
  });
  expect((await verifyCertificate(siteScope(foundation), number))?.holder).not.toBeNull();
  expect((await loader(args(number, cookie))).certificate.showHolder).toBe(true);
  await action(args(number, cookie, { showHolder: "no" }));
  expect((await verifyCertificate(siteScope(foundation), number))?.holder).toBeNull();
  expect((await loader(args(number, cookie))).certificate.showHolder).toBe(false);
});
