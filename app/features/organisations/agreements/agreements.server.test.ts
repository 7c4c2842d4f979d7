import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { addOrganisation, memberNow } from "~test/rows/organisations";
import { addPerson } from "~test/rows/people";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { acceptAgreement } from "./accept-agreement.server";
import { agreementVersion } from "./agreement";
import { agreementText } from "./agreement-text.server";
import { agreementOf, consentsOf } from "./agreements.queries.server";
import { hasAgreement, hasConsent } from "./has-agreement.server";
import { endConsent, recordConsent } from "./record-consent.server";

afterEach(() => setClock());

async function team(name = "Olga Visser") {
  const owner = await addPerson({ name });
  const organisation = await addOrganisation({}, { [owner.id]: "OWNER" });
  return {
    owner,
    organisation,
    as: <Act extends Parameters<typeof memberNow>[2]>(act: Act) => memberNow(owner, organisation, act),
  };
}

test("the version is that of the text: who changes it raises it", () => {
  const text = (locale: string) => readFileSync(`content/pages/processor-agreement/${locale}.mdx`, "utf8");
  const hash = createHash("sha256")
    .update(text("nl") + text("en"))
    .digest("hex")
    .slice(0, 16);
  expect({ [agreementVersion]: hash }).toEqual({ "2026-11-30": "79a4d11d78801451" });
});

test("it is accepted once, as it was shown, with who and when; an older acceptance holds", async () => {
  const { organisation, as } = await team();
  const accept = async (shown: string) =>
    acceptAgreement(await as("agreement.accept"), { shown, locale: "nl" });
  const { hash, mark } = agreementText("nl");
  expect(await accept("an older text")).toEqual({ ok: false, reason: "changed" });
  expect(await Promise.all([accept(mark), accept(mark)])).toEqual([{ ok: true }, { ok: true }]);
  const rows = await db.processorAgreement.findMany();
  expect(rows).toMatchObject([{ version: agreementVersion, textHash: hash, acceptedByName: "Olga Visser" }]);
  expect(await agreementOf(await as("organisation.read"))).toMatchObject({ state: "current" });
  const other = await team("");
  expect(await hasAgreement(db, other.organisation.id)).toBe(false);
  expect(await acceptAgreement(await other.as("agreement.accept"), { shown: mark, locale: "nl" })).toEqual({
    ok: false,
    reason: "nameMissing",
  });
  await db.processorAgreement.create({
    data: {
      ...rows[0]!,
      id: other.organisation.id,
      organisationId: other.organisation.id,
      version: "2020-01-01",
    },
  });
  expect(await agreementOf(await other.as("organisation.read"))).toMatchObject({ state: "older" });
  expect(await hasAgreement(db, other.organisation.id)).toBe(true);
  expect(await hasAgreement(db, organisation.id)).toBe(true);
});

test("a consent holds until it is ended; one at a time, also at the same moment", async () => {
  setClock(() => Date.parse("2026-11-29T12:00:00Z"));
  const { organisation, as } = await team();
  const record = async (givenBy: string) =>
    recordConsent(await as("consent.record"), { givenOn: "2026-11-20", givenBy });
  const both = await Promise.all([record("De OR"), record("De voorzitter")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, reason: "holds" });
  expect(await hasConsent(db, organisation.id)).toBe(true);
  await endConsent(await as("consent.record"));
  await endConsent(await as("consent.record"));
  expect(await hasConsent(db, organisation.id)).toBe(false);
  expect((await consentsOf(await as("consent.record"))).consents).toHaveLength(1);
  expect(await record("De OR")).toEqual({ ok: true });
  const acts = (await db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ act }) => act);
  expect(acts).toEqual(["consent.record", "consent.end", "consent.record"]);
});
