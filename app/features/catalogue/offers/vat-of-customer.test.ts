import { expect, test } from "vitest";
import { vatIdForms } from "~/lib/registration/vat-id-forms";
import { vatTreatments, type VatTreatment } from "./vat";
import { memberStates, type VatMode, treatmentFor } from "./vat-of-customer";

type Case = [VatTreatment, VatMode, country: string, vatId: string, isOrganisation: boolean, VatTreatment];

test.for<Case>([
  // At home.
  ["standard", "online", "NL", "NL123456782B01", true, "standard"],
  ["standard", "onSite", "NL", "", true, "standard"],
  ["exempt", "online", "NL", "NL123456782B01", true, "exempt"],
  ["reduced", "online", "NL", "", false, "reduced"],
  // In a room, wherever the customer is.
  ["standard", "onSite", "BE", "BE0428759497", true, "standard"],
  ["exempt", "onSite", "BE", "BE0428759497", true, "exempt"],
  ["standard", "onSite", "US", "", true, "standard"],
  ["standard", "onSite", "US", "", false, "standard"],
  // Online, a business in another member state.
  ["standard", "online", "BE", "BE0428759497", true, "reverseCharge"],
  ["standard", "online", "BE", "be 0428.759.497", true, "reverseCharge"],
  ["reduced", "online", "DE", "DE136695976", true, "reverseCharge"],
  ["exempt", "online", "DE", "DE136695976", true, "reverseCharge"],
  ["standard", "online", "GR", "EL123456789", true, "reverseCharge"],
  ["standard", "online", "GR", "GR123456789", true, "reverseCharge"],
  // It has no VAT id of that state.
  ["standard", "online", "BE", "", true, "standard"],
  ["standard", "online", "BE", "BE0428759498", true, "standard"],
  ["standard", "online", "BE", "NL123456782B01", true, "standard"],
  ["standard", "online", "NL", "BE0428759497", true, "standard"],
  ["standard", "online", "EL", "", true, "outsideScope"],
  // Outside the Union.
  ["standard", "online", "US", "", true, "outsideScope"],
  ["exempt", "online", "CH", "CHE123456788", true, "outsideScope"],
  ["standard", "online", "GB", "XI123456789", true, "outsideScope"],
  ["standard", "online", "NO", "BE0428759497", true, "outsideScope"],
  // Consumers.
  ["standard", "online", "BE", "", false, "standard"],
  ["standard", "online", "BE", "BE0428759497", false, "standard"],
  ["standard", "online", "US", "", false, "standard"],
])("%s, %s, %s %s, organisation %s: %s", ([product, mode, country, vatId, isOrganisation, treatment]) => {
  expect(treatmentFor(product, { mode }, { country, vatId, isOrganisation })).toBe(treatment);
});

test("there are 27 member states, each with its form of VAT ids, and every treatment can come out", () => {
  expect(new Set(memberStates).size).toBe(27);
  const letters = memberStates.map((state) => (state === "GR" ? "EL" : state));
  expect([...letters, "XI"].toSorted()).toEqual(Object.keys(vatIdForms).toSorted());
  const all = Object.keys(vatTreatments) as VatTreatment[];
  for (const product of all)
    expect(
      treatmentFor(product, { mode: "onSite" }, { country: "BE", vatId: "", isOrganisation: true }),
    ).toBe(product);
});
