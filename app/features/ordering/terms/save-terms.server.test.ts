import { expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { addStaff } from "~test/rows/people";
import { firstTerms } from "./sales-terms";
import { salesTerms, termsOfOrder } from "./sales-terms.server";
import { saveTerms } from "./save-terms.server";
import { termsAtDesk } from "./terms.queries.server";
import { typedTerms } from "./terms-form";

test("each change of the terms is a version, the same again is none, and orders keep theirs", async () => {
  const staff = await addStaff("terms.edit");
  const typed = typedTerms(firstTerms);
  expect(await saveTerms(staff, { typed, version: 1 })).toEqual({ ok: true });
  expect(await db.salesTerms.count()).toBe(0);
  const before = new Date();
  setClock(() => before.getTime() + 60_000);
  expect(await saveTerms(staff, { typed: { ...typed, paymentDays: "14" }, version: 1 })).toEqual({
    ok: true,
  });
  expect(await saveTerms(staff, { typed: { ...typed, paymentDays: "21" }, version: 1 })).toEqual({
    ok: false,
    reason: "changed",
  });
  expect(await saveTerms(staff, { typed: { ...typed, paymentDays: "0" }, version: 2 })).toMatchObject({
    faults: { paymentDays: "number" },
  });
  expect(await salesTerms(db, before)).toEqual(firstTerms);
  expect(await salesTerms(db, new Date(before.getTime() + 60_000))).toMatchObject({
    version: 2,
    paymentDays: 14,
  });
  expect(await termsOfOrder(db, { termsVersion: 1 })).toEqual(firstTerms);
  expect(await termsAtDesk(staff)).toMatchObject({
    present: { version: 2 },
    history: [
      { version: 2, savedBy: staff.name || staff.email },
      { version: 1, savedBy: null },
    ],
  });
  expect(await db.auditEntry.count({ where: { act: "terms.save", subjectId: "2" } })).toBe(1);
  setClock();
});

test("two of staff who save at once make one version, and the other hears it", async () => {
  const staff = await addStaff("terms.edit");
  const typed = typedTerms(firstTerms);
  const ends = await Promise.all(
    ["40", "50"].map((paymentDays) => saveTerms(staff, { typed: { ...typed, paymentDays }, version: 1 })),
  );
  expect(ends.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.salesTerms.count()).toBe(1);
});
