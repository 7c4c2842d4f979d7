import { addCertificate, addCompletion } from "~test/rows/completions";
import { addStaff } from "~test/rows/people";
import { afterEach, expect, test } from "vitest";
import { setClock } from "~/platform/clock.server";
import { missingCertificates } from "./missing-certificates.queries.server";

afterEach(() => setClock());

test("whoever completed and has no certificate is listed with the reason", async () => {
  const registrar = await addStaff("certificate.read");
  await addCertificate();
  await addCompletion({}, { isCompleted: false });
  await addCompletion({ name: "" });
  await addCompletion({ name: "李雷" });
  await addCompletion({ name: "李雷", latinName: "Li Lei" });
  const reasons = async () =>
    (await missingCertificates(registrar, "nl")).map(({ because }) => because).toSorted();
  setClock(() => Date.parse("2027-01-12T09:31:00Z"));
  expect(await reasons()).toEqual(["beingMade", "noName", "notPrintable"]);
  setClock(() => Date.parse("2027-01-12T09:41:00Z"));
  expect(await reasons()).toEqual(["failed", "noName", "notPrintable"]);
  expect(JSON.stringify(await missingCertificates(registrar, "en"))).toContain("Looking differently");
});
