import { expect, test } from "vitest";
import { electronicSchemes, networkAddress } from "./network-address";

const party = { eInvoice: "", oin: "", kvk: "", vatId: "", email: "" };
const oin = "00000001823288444000";

test.for<[string, Partial<typeof party>, string | null, string | null]>([
  [
    "an address that was given",
    { eInvoice: "0088:8712345678906", oin, kvk: "12345678" },
    "0088 8712345678906",
    "0088 8712345678906",
  ],
  ["an OIN", { oin, kvk: "12345678" }, `0190 ${oin}`, `0190 ${oin}`],
  ["a KvK number", { kvk: "12345678", vatId: "NL123456782B01" }, "0106 12345678", "0106 12345678"],
  ["a Dutch VAT id", { vatId: "NL123456782B01" }, "9944 NL123456782B01", "9944 NL123456782B01"],
  ["a Greek VAT id", { vatId: "EL123456789" }, "9933 EL123456789", "9933 EL123456789"],
  [
    "a Swedish VAT id, which is no address",
    { vatId: "SE556677889901", email: "a@b.example" },
    null,
    "EM a@b.example",
  ],
  ["a mail address, which Peppol does not know", { email: "a@b.example" }, null, "EM a@b.example"],
  ["nothing", {}, null, null],
])("%s", ([, known, peppol, siUbl]) => {
  const told = (flavour: "peppol" | "si-ubl") => {
    const address = networkAddress({ ...party, ...known }, flavour);
    return address && `${address.scheme} ${address.id}`;
  };
  expect([told("peppol"), told("si-ubl")]).toEqual([peppol, siUbl]);
});

test("mail is no scheme of the Peppol network", () => {
  expect(electronicSchemes).not.toContain("EM");
  expect(electronicSchemes).toContain("0106");
});
