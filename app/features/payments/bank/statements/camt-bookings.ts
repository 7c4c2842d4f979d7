import { elementAt, elementsAt, textAt, type XmlElement } from "~/lib/markup/xml";
import { inertLine } from "~/lib/text/inert-text";
import { centsOf, dayOf, isPositive, signed } from "./camt-values";

/** One booking, as far as it is kept. Negative cents left the account. */
export interface Booking {
  /** The bank's own id of it; empty where it gives none. */
  reference: string;
  /** ISO 8601. */
  bookedOn: string;
  amountCents: number;
  /** An earlier booking is taken back by the bank. */
  isReversal: boolean;
  counterparty: string;
  counterpartyIban: string;
  /** What was written with it: free text, and references in fields of their own. */
  description: string;
  /** All that the bank says of it, for telling bookings apart that have no id. */
  fingerprint: string;
}

/** Texts longer than these are cut: a bank's own are shorter. */
const longest = { name: 140, account: 40, description: 1_000, reference: 80 };
const cut = (text: string, length: number) => inertLine(text).slice(0, length);

/** Words that mean that there is none. */
const none = new Set(["NOTPROVIDED", "NONREF", "NOREF", "-"]);
const reference = (text: string) => (none.has(text.toUpperCase().replace(/\s/g, "")) ? "" : text);

/**
 * The bookings of one entry: several where the bank put payments together and says how much each was; null when a day or an amount is missing.
 */
export function bookingsOf(entry: XmlElement): Booking[] | null {
  const cents = centsOf(textAt(entry, "Amt"));
  const bookedOn = dayOf(dateIn(entry, "BookgDt") || dateIn(entry, "ValDt"));
  if (cents === null || cents === 0 || !bookedOn) return cents === 0 && bookedOn ? [] : null;
  const amountCents = signed(cents, isPositive(entry));
  const details = elementsAt(entry, "NtryDtls", "TxDtls");
  const own = reference(textAt(entry, "AcctSvcrRef"));
  const isReversal = textAt(entry, "RvslInd") === "true";
  const parts = partsOf(entry, details, amountCents);
  if (parts)
    return details.map((detail, index) => ({
      ...told(entry, [detail], { bookedOn, amountCents: parts[index]!, isReversal }),
      reference: cut(
        reference(textAt(detail, "Refs", "AcctSvcrRef")) || (own && `${own}/${index + 1}`),
        longest.reference,
      ),
    }));
  const detailed = details.length === 1 ? reference(textAt(details[0], "Refs", "AcctSvcrRef")) : "";
  return [
    {
      ...told(entry, details, { bookedOn, amountCents, isReversal }),
      reference: cut(own || detailed, longest.reference),
    },
  ];
}

const dateIn = (entry: XmlElement, name: string) => textAt(entry, name, "Dt") || textAt(entry, name, "DtTm");

/** How much each payment of a batch was, when the bank says so of all and it adds up to the entry; else null. */
function partsOf(entry: XmlElement, details: XmlElement[], amountCents: number): number[] | null {
  if (details.length < 2) return null;
  const parts = details.map((detail) => {
    const amount = elementAt(detail, "Amt") ?? elementAt(detail, "AmtDtls", "TxAmt", "Amt");
    const cents = amount?.attributes.Ccy === "EUR" ? centsOf(amount.text) : null;
    return cents && signed(cents, isPositive(elementAt(detail, "CdtDbtInd") ? detail : entry));
  });
  const isWhole = parts.every((part): part is number => typeof part === "number" && part !== 0);
  return isWhole && parts.reduce((sum, part) => sum + part, 0) === amountCents ? parts : null;
}

function told(
  entry: XmlElement,
  details: XmlElement[],
  booking: Pick<Booking, "bookedOn" | "amountCents" | "isReversal">,
): Omit<Booking, "reference"> {
  const [only] = details.length === 1 ? details : [];
  const party = only ? partyOf(only, booking.amountCents > 0) : { name: "", account: "" };
  const texts = details.flatMap(textsOf);
  const written = texts.length > 0 ? texts : [textAt(entry, "AddtlNtryInf")];
  const isReturned = details.some((detail) => elementAt(detail, "RtrInf"));
  return {
    ...booking,
    isReversal: booking.isReversal || isReturned,
    counterparty: cut(party.name, longest.name),
    counterpartyIban: cut(party.account.replace(/\s/g, ""), longest.account),
    description: cut([...new Set(written)].join(" "), longest.description),
    fingerprint: JSON.stringify([
      booking,
      party,
      written,
      textAt(entry, "NtryRef"),
      textAt(entry, "AddtlNtryInf"),
      ...details.map((detail) => textAt(detail, "Refs", "InstrId") || textAt(detail, "Refs", "TxId")),
    ]),
  };
}

/** Who paid, or was paid: later versions have a name one element deeper. */
function partyOf(detail: XmlElement, isIncoming: boolean) {
  const parties = elementAt(detail, "RltdPties");
  const [role, account, ultimate] = isIncoming
    ? ["Dbtr", "DbtrAcct", "UltmtDbtr"]
    : ["Cdtr", "CdtrAcct", "UltmtCdtr"];
  const nameOf = (one: string) => textAt(parties, one, "Nm") || textAt(parties, one, "Pty", "Nm");
  return {
    name: nameOf(role) || nameOf(ultimate),
    account: textAt(parties, account, "Id", "IBAN") || textAt(parties, account, "Id", "Othr", "Id"),
  };
}

/** What was written with a payment: free text; an RF reference or a Dutch betalingskenmerk; the payer's own reference. */
function textsOf(detail: XmlElement): string[] {
  const remittance = elementAt(detail, "RmtInf");
  const structured = elementsAt(remittance, "Strd").flatMap((one) => [
    textAt(one, "CdtrRefInf", "Ref"),
    textAt(one, "RfrdDocInf", "Nb"),
    ...elementsAt(one, "AddtlRmtInf").map(({ text }) => text),
  ]);
  const texts = [
    ...elementsAt(remittance, "Ustrd").map(({ text }) => text),
    ...structured,
    reference(textAt(detail, "Refs", "EndToEndId")),
  ].filter((text) => text !== "");
  return texts.length > 0 ? texts : [textAt(detail, "AddtlTxInf")].filter((text) => text !== "");
}
