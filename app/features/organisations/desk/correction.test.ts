import { expect, test } from "vitest";
import { type OrganisationFacts, typedOf } from "../organisation/organisation";
import { differences } from "./correction";

const facts: OrganisationFacts = {
  kind: "MUNICIPALITY",
  name: "Gemeente Voorstad",
  kvk: "68599750",
  oin: "",
  vatId: "",
  invoiceEmail: "",
  eInvoice: "",
  addresses: {
    visiting: { line: "Plein 1", postcode: "2511 AA", city: "Voorstad", country: "NL" },
    postal: null,
    invoice: null,
  },
};

test("what was typed is compared once it is read: another way of writing is no difference", () => {
  const typed = typedOf(facts);
  expect(differences(facts, typed, "nl")).toEqual([]);
  const visiting = { ...typed.addresses.visiting, postcode: "2511aa" };
  expect(
    differences(facts, { ...typed, kvk: "6859 9750", addresses: { ...typed.addresses, visiting } }, "nl"),
  ).toEqual([]);
});

test("each detail that differs is told with what is there now and what was typed", () => {
  const typed = typedOf({ ...facts, name: "Gemeente Rijkdam", kvk: "" });
  const postal = { line: "Postbus 1", postcode: "2500 AA", city: "Voorstad", country: "NL" };
  expect(differences(facts, { ...typed, addresses: { ...typed.addresses, postal } }, "nl")).toEqual([
    { field: "name", now: ["Gemeente Voorstad"], typed: ["Gemeente Rijkdam"] },
    { field: "kvk", now: ["68599750"], typed: [] },
    { field: "postal", now: [], typed: ["Postbus 1", "2500 AA  Voorstad", "Nederland"] },
  ]);
});
