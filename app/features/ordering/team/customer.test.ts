import { expect, test } from "vitest";
import { customerOf } from "./customer";

const at = (country: string) => ({ line: "Markt 1", postcode: "", city: "Stad", country });
const none = { visiting: null, postal: null, invoice: null };

test.each([
  [none, "", "NL"],
  [none, "BE0123456749", "BE"],
  [none, "EL123456783", "GR"],
  [{ ...none, visiting: at("") }, "", "NL"],
  [{ ...none, visiting: at("Nederland") }, "DE123456788", "NL"],
  [{ ...none, visiting: at("BE") }, "", "BE"],
  [{ ...none, visiting: at("BE"), invoice: at("DE") }, "", "DE"],
  [{ ...none, postal: at("België") }, "BE0123456749", "BE"],
  [{ ...none, postal: at("Atlantis") }, "", "NL"],
])("%j with VAT number %j is in %s", (addresses, vatId, country) => {
  expect(customerOf({ addresses, vatId })).toEqual({ country, vatId, isOrganisation: true });
});
