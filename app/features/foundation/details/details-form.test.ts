import { expect, test } from "vitest";
import { type DetailFields, type DetailsFaults, fieldsOf, readDetails } from "./details-form";

const now = new Date("2027-03-27T23:30:00Z"); // Sunday 28 March, half past midnight in Amsterdam; that night the clock goes forward.
const filled: DetailFields = {
  legalName: "Stichting  Voorbeeld ",
  address: "Dorpsstraat 1\r\n\r\nAchterhuis",
  postcode: "1234ab",
  city: "Stad",
  country: "NL",
  kvkNumber: "1234 5678",
  rsin: "1234.56.782",
  vatId: "nl 1234.56.782 b01",
  iban: "nl91 abna 0417 1643 00",
  isAnbi: "yes",
  anbiSince: "2020-02-29",
  signerName: "Mila de Wit",
  signerRole: "bestuurder",
  contactEmail: "post@example.nl",
  subprocessors: "Voorbeeldhost ;server en back-ups;nl\r\n",
  holdsFrom: "",
};
const read = (changes: Partial<DetailFields> = {}, isConfirmed = true) =>
  readDetails({ ...filled, ...changes }, { now, isConfirmed });
const faultsOf = (changes: Partial<DetailFields>, isConfirmed = true): DetailsFaults => {
  const reading = read(changes, isConfirmed);
  return reading.ok ? {} : reading.faults;
};

test("what was typed is stored without what people put between, and comes back as it is read", () => {
  const reading = read();
  expect(reading).toMatchObject({
    ok: true,
    plan: {
      holdsFrom: null,
      details: {
        legalName: "Stichting Voorbeeld",
        address: "Dorpsstraat 1\nAchterhuis",
        postcode: "1234 AB",
        kvkNumber: "12345678",
        rsin: "123456782",
        vatId: "NL123456782B01",
        iban: "NL91ABNA0417164300",
        anbiSince: new Date("2020-02-29T00:00:00Z"),
        subprocessors: "Voorbeeldhost; server en back-ups; NL",
      },
    },
  });
  if (!reading.ok) return;
  const again = fieldsOf(reading.plan.details, null, now);
  expect(readDetails(again, { now, isConfirmed: true })).toEqual(reading);
});

test("everything may be empty", () => {
  const empty = Object.fromEntries(Object.keys(filled).map((field) => [field, ""])) as DetailFields;
  expect(readDetails({ ...empty, country: "NL" }, { now, isConfirmed: true })).toMatchObject({ ok: true });
});

test("the day of an ANBI is left out when it is none", () => {
  expect(read({ isAnbi: "" })).toMatchObject({ plan: { details: { isAnbi: false, anbiSince: null } } });
  expect(read({ isAnbi: "", anbiSince: "veel" })).toMatchObject({ ok: true });
});

test.for<[Partial<DetailFields>, DetailsFaults]>([
  [{ legalName: "x".repeat(200) }, {}],
  [{ legalName: "x".repeat(201) }, { legalName: "tooLong" }],
  [{ address: "1\n2\n3\n4" }, { address: "tooManyLines" }],
  [{ address: "x".repeat(201) }, { address: "tooLong" }],
  [{ postcode: "0123 AB" }, { postcode: "postcodeWrong" }],
  [{ postcode: "1234" }, { postcode: "postcodeWrong" }],
  [{ postcode: "1050", country: "BE" }, {}],
  [{ country: "nl" }, { country: "countryWrong" }],
  [{ country: "US" }, { country: "countryWrong" }],
  [{ kvkNumber: "1234567" }, { kvkNumber: "kvkNumber.notEightDigits" }],
  [{ rsin: "123456781" }, { rsin: "rsin.checkDigitWrong" }],
  [{ vatId: "NL123456781B01" }, { vatId: "vatId.checkDigitWrong" }],
  [{ iban: "NL91ABNA0417164301" }, { iban: "iban.checkDigitWrong" }],
  [{ anbiSince: "" }, { anbiSince: "anbiSinceMissing" }],
  [{ anbiSince: "2021-02-29" }, { anbiSince: "dateWrong" }],
  [{ anbiSince: "2027-03-28" }, { anbiSince: "dateInFuture" }],
  [{ signerName: "" }, { signerName: "signerMissing" }],
  [{ signerRole: "" }, {}],
  [{ contactEmail: "post" }, { contactEmail: "emailWrong" }],
  [{ contactEmail: "a@example.nl\r\nBcc: b@example.nl" }, { contactEmail: "emailWrong" }],
  [{ holdsFrom: "28-03-2027" }, { holdsFrom: "dateWrong" }],
  [{ holdsFrom: "2027-03-27" }, { holdsFrom: "dateInPast" }],
  [{ holdsFrom: "2029-03-28" }, {}],
  [{ holdsFrom: "2029-03-29" }, { holdsFrom: "dateTooFar" }],
  [
    { kvkNumber: "1", rsin: "1" },
    { kvkNumber: "kvkNumber.notEightDigits", rsin: "rsin.notNineDigits" },
  ],
])("%j: %j", ([changes, faults]) => {
  expect(faultsOf(changes)).toEqual(faults);
});

test("nothing is saved that was not confirmed", () => {
  expect(faultsOf({}, false)).toEqual({ confirm: "notConfirmed" });
});

test("today is at once, a later day begins at its midnight in the Netherlands", () => {
  expect(read({ holdsFrom: "2027-03-28" })).toMatchObject({ plan: { holdsFrom: null } });
  expect(read({ holdsFrom: "2027-03-29" })).toMatchObject({
    plan: { holdsFrom: new Date("2027-03-28T22:00:00Z") },
  });
});
