import type { UblFlavour } from "./ubl";

/** An address for e-invoices: a scheme of the list of electronic addresses (EAS) and an id in it. */
export interface NetworkAddress {
  scheme: string;
  id: string;
}

/** The schemes of addresses on the Peppol network: code list "Electronic Address Scheme" (EAS) of Peppol BIS Billing 3.0.21. */
export const electronicSchemes: readonly string[] = (
  "0002 0007 0009 0060 0088 0096 0097 0106 0130 0135 0142 0151 0183 0184 0188 0190 0191 0192 0195 0196 0198 0199 0200 0201 0204 0208 0209 0210 0211 " +
  "0216 0218 0221 0225 0230 0235 0240 0242 0244 0245 0246 0248 9910 9913 9914 9915 9918 9919 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 " +
  "9932 9933 9934 9935 9936 9937 9938 9939 9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959"
).split(" ");

/**
 * Those of them that are VAT ids, by the two letters in front. Denmark, Finland, Italy and Sweden have no such scheme there: their businesses are found by other numbers.
 */
const vatSchemes: Readonly<Record<string, string>> = {
  AT: "9914",
  BE: "9925",
  BG: "9926",
  CY: "9928",
  CZ: "9929",
  DE: "9930",
  EE: "9931",
  EL: "9933",
  ES: "9920",
  FR: "9957",
  HR: "9934",
  HU: "9910",
  IE: "9935",
  LT: "9937",
  LU: "9938",
  LV: "9939",
  MT: "9943",
  NL: "9944",
  PL: "9945",
  PT: "9946",
  RO: "9947",
  SI: "9949",
  SK: "9950",
};

/** The number by which the law knows a party: OIN (scheme 0190) of a public body, else KvK number (0106); null when it has neither. */
export function legalId({ oin = "", kvk }: { oin?: string; kvk: string }): NetworkAddress | null {
  if (oin !== "") return { scheme: "0190", id: oin };
  return kvk === "" ? null : { scheme: "0106", id: kvk };
}

/**
 * Where the network delivers to a party: the address that it gave, else the number by which a network would know it. A mail address (`EM`) is
 * in the list of EN 16931 and not in Peppol's (PEPPOL-EN16931-CL008), so only SI-UBL takes it. Null when nothing is left: the address must
 * be asked for.
 */
export function networkAddress(
  party: { eInvoice?: string; oin?: string; kvk: string; vatId: string; email: string },
  flavour: UblFlavour,
): NetworkAddress | null {
  const [, scheme, id] = /^([^:]+):(.+)$/.exec(party.eInvoice ?? "") ?? [];
  if (scheme && id) return { scheme, id };
  const legal = legalId(party);
  if (legal) return legal;
  const vatScheme = vatSchemes[party.vatId.slice(0, 2)];
  if (vatScheme) return { scheme: vatScheme, id: party.vatId };
  return flavour === "si-ubl" && party.email !== "" ? { scheme: "EM", id: party.email } : null;
}
