import { productTreatments } from "~/features/catalogue/offers/vat";
import { fromLocalInput, homeZone, isZone } from "~/lib/dates";
import { isHttpsLink, isMetInPerson, type MeetingMode, meetingModes } from "../sessions/whereabouts";
import { inertLine, inertText } from "~/lib/text/inert-text";
import { parseMoney } from "~/lib/money";
import { isSlug } from "~/lib/text/slug";
import type { HostedFields, HostedPlan } from "../hosts/hosted-plan";
import {
  readSessions,
  type SessionFault,
  type SessionFields,
  type SessionPlan,
  withEmptyRows,
} from "./session-form";

/** A cohort as the form has it: texts as typed. */
export interface CohortFields {
  offerId: string;
  name: string;
  slug: string;
  mode: string;
  place: string;
  joinUrl: string;
  tool: string;
  travel: string;
  accessibility: string;
  language: string;
  timeZone: string;
  capacity: string;
  minimum: string;
  price: string;
  vat: string;
  enrolFrom: string;
  enrolUntil: string;
  sessions: SessionFields[];
  /** Of a host's cohort. */
  hosted?: HostedFields;
}

/** A cohort as it will be saved. `priceCents` is without VAT; sessions are in the order of time, one at least. */
export interface CohortPlan {
  offerId: string;
  name: string;
  slug: string;
  mode: MeetingMode;
  place: string;
  joinUrl: string;
  /** With what it meets online. */
  tool: string;
  /** How to get to the place. */
  travel: string;
  accessibility: string;
  language: string;
  timeZone: string;
  capacity: number;
  /** Seats that must be taken for it to go ahead; null for any number. */
  minimum: number | null;
  priceCents: number;
  vat: string;
  /** Null: from when it is published. */
  enrolFrom: Date | null;
  enrolUntil: Date;
  sessions: SessionPlan[];
  /** Of a host's cohort; a plan of staff leaves it as it is. */
  hosted?: HostedPlan;
}

export type PriceFault = "priceMissing" | "priceWrong" | "priceTooHigh" | "priceTooLow";

export type CohortFault =
  | SessionFault
  | PriceFault
  | "choiceWrong"
  | "nameMissing"
  | "nameTooLong"
  | "nameTaken"
  | "slugWrong"
  | "slugTaken"
  | "placeMissing"
  | "placeTooLong"
  | "joinUrlWrong"
  | "toolTooLong"
  | "travelTooLong"
  | "accessibilityTooLong"
  | "zoneWrong"
  | "capacityWrong"
  | "capacityBelowSeats"
  | "minimumWrong"
  | "minimumTooHigh"
  | "enrolFromWrong"
  | "enrolFromTooLate"
  | "enrolUntilWrong"
  | "enrolUntilTooLate"
  | "offerFixed"
  | "offerAnnounced"
  | HostFault;

/** What a host is refused: its plan goes beyond the agreement, or beyond what the foundation approved. */
export type HostFault =
  | "agreementOver"
  | "offerNotAgreed"
  | "languageNotAgreed"
  | "priceNotAgreed"
  | "dayNotAgreed"
  | "sessionPast"
  | "offerApproved"
  | "audienceApproved"
  | "priceApproved"
  | "organisationMissing"
  | "organisationUnknown"
  | "organisationUnclear";

/** Faults by the id of the field. */
export type CohortFaults = Record<string, CohortFault>;

/** What may be chosen: the offers that are sold in cohorts with their price in cents and their modules. */
export interface CohortChoices {
  offers: readonly { id: string; priceCents: number | null; modules: readonly { id: string }[] }[];
  /** It is on the site, so that each session must say what it is about. */
  isPublic?: boolean;
}

/** The form of a cohort that does not exist yet. */
export const newFields = (known: Pick<CohortFields, "offerId" | "price" | "vat">): CohortFields => ({
  name: "",
  slug: "",
  mode: "ON_SITE",
  place: "",
  joinUrl: "",
  tool: "",
  travel: "",
  accessibility: "",
  language: "nl",
  timeZone: homeZone,
  capacity: String(usualSeats),
  minimum: "",
  enrolFrom: "",
  enrolUntil: "",
  ...known,
  sessions: withEmptyRows([], 4),
});

export const mostSeats = 10_000;
/** How many a new cohort begins with. */
const usualSeats = 16;
/** Of what is said of travelling, and of accessibility. */
const longestText = 600;
/** € 100,000: a price above it is a slip of the hand. */
export const highestPriceCents = 10_000_000;
/** Stripe charges no less than € 0.50 (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const lowestPriceCents = 50;

/** A number of people as typed; 0 when it is none. */
const readCount = (typed: string) => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : 0);

/** A price as typed, in cents; an empty one is the offer's. */
export function readPrice(typed: string, whenEmpty: number | null): number | PriceFault {
  if (typed.trim() === "") return whenEmpty ?? "priceMissing";
  const cents = parseMoney(typed);
  if (cents === null) return "priceWrong";
  if (cents > highestPriceCents) return "priceTooHigh";
  return cents > 0 && cents < lowestPriceCents ? "priceTooLow" : cents;
}

/** Checks the form. Every field is looked at, so that all faults are told at once. */
export function readCohort(
  typed: CohortFields,
  { offers, isPublic = false }: CohortChoices,
): { ok: true; plan: CohortPlan } | { ok: false; faults: CohortFaults } {
  const faults: CohortFaults = {};
  const need = (field: string, isRight: boolean, fault: CohortFault) => {
    if (!isRight) faults[field] ??= fault;
  };
  const offer = offers.find(({ id }) => id === typed.offerId);
  const line = (field: "name" | "place" | "joinUrl" | "tool") => inertLine(typed[field]);
  const [name, place, joinUrl, tool] = [line("name"), line("place"), line("joinUrl"), line("tool")];
  const [travel, accessibility] = [inertText(typed.travel).trim(), inertText(typed.accessibility).trim()];
  const mode = meetingModes.find((one) => one === typed.mode);
  const capacity = readCount(typed.capacity);
  const minimum = typed.minimum.trim() === "" ? null : readCount(typed.minimum);
  const zone = isZone(typed.timeZone) ? typed.timeZone : null;
  const price = readPrice(typed.price, offer?.priceCents ?? null);
  const enrolUntil = zone && fromLocalInput(typed.enrolUntil, zone);
  const hasBeginning = typed.enrolFrom.trim() !== "";
  const enrolFrom = zone && hasBeginning ? fromLocalInput(typed.enrolFrom, zone) : null;

  need("offerId", offer !== undefined, "choiceWrong");
  need("name", name !== "", "nameMissing");
  need("name", name.length <= 100, "nameTooLong");
  // Left empty, the address is made from what is taught: without that there is none to look at.
  need("slug", isSlug(typed.slug) || (!offer && typed.slug === ""), "slugWrong");
  need("mode", mode !== undefined, "choiceWrong");
  need("place", !mode || !isMetInPerson(mode) || place !== "", "placeMissing");
  need("place", place.length <= 200, "placeTooLong");
  need("joinUrl", joinUrl === "" || isHttpsLink(joinUrl), "joinUrlWrong");
  need("tool", tool.length <= 60, "toolTooLong");
  need("travel", travel.length <= longestText, "travelTooLong");
  need("accessibility", accessibility.length <= longestText, "accessibilityTooLong");
  need("language", typed.language === "nl" || typed.language === "en", "choiceWrong");
  need("timeZone", zone !== null, "zoneWrong");
  need("capacity", capacity >= 1 && capacity <= mostSeats, "capacityWrong");
  need("minimum", minimum === null || (minimum >= 1 && minimum <= mostSeats), "minimumWrong");
  need("minimum", minimum === null || capacity === 0 || minimum <= capacity, "minimumTooHigh");
  if (typeof price !== "number" && (offer || price !== "priceMissing")) faults.price = price;
  need("vat", productTreatments.includes(typed.vat), "choiceWrong");
  const { sessions, faults: sessionFaults } = readSessions(typed.sessions, {
    zone: zone ?? "UTC",
    cohort: { mode: mode ?? "ONLINE", place },
    modules: offer?.modules.map(({ id }) => id) ?? null,
    isPublic,
  });
  const first = sessions[0];
  need("enrolFrom", !zone || !hasBeginning || enrolFrom !== null, "enrolFromWrong");
  need("enrolFrom", !enrolFrom || !enrolUntil || enrolFrom < enrolUntil, "enrolFromTooLate");
  need("enrolUntil", !zone || enrolUntil !== null, "enrolUntilWrong");
  need("enrolUntil", !enrolUntil || !first || enrolUntil <= first.startsAt, "enrolUntilTooLate");
  Object.assign(faults, sessionFaults);

  if (Object.keys(faults).length > 0 || typeof price !== "number" || !zone || !enrolUntil || !mode)
    return { ok: false, faults };
  const { offerId, slug, language, vat } = typed;
  return {
    ok: true,
    plan: {
      offerId,
      name,
      slug,
      mode,
      place,
      joinUrl,
      tool,
      travel,
      accessibility,
      language,
      timeZone: zone,
      capacity,
      minimum,
      priceCents: price,
      vat,
      enrolFrom,
      enrolUntil,
      sessions,
    },
  };
}
