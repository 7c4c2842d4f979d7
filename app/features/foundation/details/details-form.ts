import { z } from "zod";
import { fromLocalInput, toLocalInput } from "~/lib/dates";
import { type IbanFault, readIban } from "~/lib/registration/iban";
import { type KvkFault, readKvkNumber } from "~/lib/registration/kvk-number";
import { readRsin, type RsinFault } from "~/lib/registration/rsin";
import type { NumberReading } from "~/lib/registration/typed-number";
import { readVatId, type VatIdFault } from "~/lib/registration/vat-id";
import { readDutchPostcode } from "~/lib/registration/dutch-postcode";
import { inertLine, inertText } from "~/lib/text/inert-text";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";
import { mostSubprocessors, readSubprocessors, subprocessorLine } from "../subprocessors/subprocessors";
import { countries } from "./countries";

export type DetailField = keyof FoundationDetails;

/** The form as it was typed; `isAnbi` is `yes` or empty, `holdsFrom` a day or empty. */
export type DetailFields = Record<DetailField | "holdsFrom", string>;

export type DetailsFault =
  | "tooLong"
  | "tooManyLines"
  | "postcodeWrong"
  | "countryWrong"
  | "emailWrong"
  | "anbiSinceMissing"
  | "dateWrong"
  | "dateInFuture"
  | "dateInPast"
  | "dateTooFar"
  | "signerMissing"
  | "subprocessorWrong"
  | "tooManyProcessors"
  | "noticeNeeded"
  | "notConfirmed"
  | `kvkNumber.${KvkFault}`
  | `rsin.${RsinFault}`
  | `vatId.${VatIdFault}`
  | `iban.${IbanFault}`;

/** Faults by the id of the field. */
export type DetailsFaults = Partial<Record<keyof DetailFields | "confirm", DetailsFault>>;

/** The details as they will be saved, and from when on they are to hold; null: from now on. */
export interface DetailsPlan {
  details: FoundationDetails;
  holdsFrom: Date | null;
}

/** In characters. */
export const longestText = 200;
const day = (instant: Date, zone?: string) => toLocalInput(instant, zone).slice(0, 10);
const dayIn = (typed: string, zone?: string) => fromLocalInput(`${typed.trim()}T00:00`, zone);

/** The same day in two years, as `day` has it; of 29 February a day that is not there, after the 28th. */
const inTwoYears = (now: Date) => day(now).replace(/^\d+/, (year) => String(Number(year) + 2));

/** The fields filled from what is stored. `holdsFrom` is said when these details are still to hold at `now`. */
export const fieldsOf = (details: FoundationDetails, holdsFrom: Date | null, now: Date): DetailFields => ({
  ...details,
  isAnbi: details.isAnbi ? "yes" : "",
  anbiSince: details.anbiSince ? day(details.anbiSince, "UTC") : "",
  holdsFrom: holdsFrom && holdsFrom > now ? day(holdsFrom) : "",
});

/** `1234ab` as it is written: `1234 AB`; null when it is none. Of another country it is taken as it is. */
function postcodeIn(typed: string, country: string): string | null {
  const text = inertLine(typed).toUpperCase();
  if (text === "" || country !== "NL") return text.length <= 12 ? text : null;
  return readDutchPostcode(text);
}

/** Checks the form. Every field is looked at, so that all faults are told at once; each may be empty. */
export function readDetails(
  typed: DetailFields,
  { now, isConfirmed }: { now: Date; isConfirmed: boolean },
): { ok: true; plan: DetailsPlan } | { ok: false; faults: DetailsFaults } {
  const faults: DetailsFaults = {};
  const need = (field: keyof DetailsFaults, isRight: boolean, fault: DetailsFault) => {
    if (!isRight) faults[field] ??= fault;
  };
  const line = (field: "legalName" | "city" | "signerName" | "signerRole") => {
    const text = inertLine(typed[field]);
    need(field, text.length <= longestText, "tooLong");
    return text;
  };
  function number<Field extends "kvkNumber" | "rsin" | "vatId" | "iban", Fault extends string>(
    field: Field,
    read: (typed: string) => NumberReading<Fault>,
  ): { number: string; fault: `${Field}.${Fault}` | null } {
    if (typed[field].trim() === "") return { number: "", fault: null };
    const reading = read(typed[field]);
    return reading.ok
      ? { number: reading.number, fault: null }
      : { number: "", fault: `${field}.${reading.fault}` };
  }

  const address = inertText(typed.address)
    .split("\n")
    .map(inertLine)
    .filter((text) => text !== "");
  const postcode = postcodeIn(typed.postcode, typed.country);
  const numbers = {
    kvkNumber: number("kvkNumber", readKvkNumber),
    rsin: number("rsin", readRsin),
    vatId: number("vatId", readVatId),
    iban: number("iban", readIban),
  };
  const isAnbi = typed.isAnbi === "yes";
  const anbiSince = isAnbi ? dayIn(typed.anbiSince, "UTC") : null;
  const [signerName, signerRole] = [line("signerName"), line("signerRole")];
  const contactEmail = typed.contactEmail.trim();
  const subprocessors = readSubprocessors(typed.subprocessors);
  const begins = dayIn(typed.holdsFrom);

  need("address", address.length <= 3, "tooManyLines");
  need(
    "address",
    address.every((text) => text.length <= longestText),
    "tooLong",
  );
  need("postcode", postcode !== null, "postcodeWrong");
  need("country", countries.includes(typed.country), "countryWrong");
  for (const [field, { fault }] of Object.entries(numbers))
    if (fault) faults[field as keyof typeof numbers] = fault;
  need("anbiSince", !isAnbi || typed.anbiSince.trim() !== "", "anbiSinceMissing");
  need("anbiSince", !isAnbi || anbiSince !== null, "dateWrong");
  need("anbiSince", !anbiSince || anbiSince <= now, "dateInFuture");
  need("signerName", signerName !== "" || signerRole === "", "signerMissing");
  need("contactEmail", contactEmail === "" || z.email().safeParse(contactEmail).success, "emailWrong");
  need("contactEmail", contactEmail.length <= longestText, "tooLong");
  need("subprocessors", subprocessors !== null, "subprocessorWrong");
  need("subprocessors", (subprocessors ?? []).length <= mostSubprocessors, "tooManyProcessors");
  need("holdsFrom", typed.holdsFrom.trim() === "" || begins !== null, "dateWrong");
  need("holdsFrom", !begins || day(begins) >= day(now), "dateInPast");
  need("holdsFrom", !begins || day(begins) <= inTwoYears(now), "dateTooFar");
  need("confirm", isConfirmed, "notConfirmed");

  const [legalName, city] = [line("legalName"), line("city")];
  if (Object.keys(faults).length > 0 || postcode === null || !subprocessors) return { ok: false, faults };
  const details = {
    legalName,
    address: address.join("\n"),
    postcode,
    city,
    country: typed.country,
    kvkNumber: numbers.kvkNumber.number,
    rsin: numbers.rsin.number,
    vatId: numbers.vatId.number,
    iban: numbers.iban.number,
    isAnbi,
    anbiSince,
    signerName,
    signerRole,
    contactEmail,
    subprocessors: subprocessors.map(subprocessorLine).join("\n"),
  };
  return { ok: true, plan: { details, holdsFrom: begins && begins > now ? begins : null } };
}
