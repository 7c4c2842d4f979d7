import { expect, test } from "vitest";
import { contactAddress } from "./contact";

const real = { email: "post@example.nl", isDemo: false };
const demo = { email: "contact@demo.example", isDemo: true };

test.for([
  ["post@example.nl", { EMBEDDED_DATABASE: true }, real],
  ["post@example.nl", { EMBEDDED_DATABASE: false }, real],
  [undefined, { EMBEDDED_DATABASE: true }, demo],
  [undefined, { EMBEDDED_DATABASE: true, DEMO_DATA: "true" }, demo],
  [undefined, { EMBEDDED_DATABASE: true, DEMO_DATA: "false" }, null],
  [undefined, { EMBEDDED_DATABASE: false }, null],
] as const)(
  "of a site with the contact %j and the settings %j the address is %j",
  ([contact, settings, address]) => {
    expect(contactAddress(contact, settings)).toEqual(address);
  },
);
