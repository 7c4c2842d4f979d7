import { expect, test } from "vitest";
import { contactAddress } from "./contact";

const real = { email: "post@example.nl", isDemo: false };
const demo = { email: "contact@demo.example", isDemo: true };

test.for([
  [{ CONTACT_EMAIL: "post@example.nl", EMBEDDED_DATABASE: true }, real],
  [{ CONTACT_EMAIL: "post@example.nl", EMBEDDED_DATABASE: false }, real],
  [{ EMBEDDED_DATABASE: true }, demo],
  [{ EMBEDDED_DATABASE: true, DEMO_DATA: "true" }, demo],
  [{ EMBEDDED_DATABASE: true, DEMO_DATA: "false" }, null],
  [{ EMBEDDED_DATABASE: false }, null],
] as const)("with the settings %j the address is %j", ([settings, address]) => {
  expect(contactAddress(settings)).toEqual(address);
});
