import { fromLocalInput, homeZone, isZone } from "~/lib/dates";
import { inertLine } from "~/lib/text/inert-text";
import { parseMoney } from "~/lib/money";
import { isSlug } from "~/lib/text/slug";
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
  language: string;
  timeZone: string;
  capacity: string;
  price: string;
  vat: string;
  enrolUntil: string;
  sessions: SessionFields[];
}

/** A cohort as it will be saved. `priceCents` is without VAT; sessions are in the order of time, one at least. */
export interface CohortPlan {
  offerId: string;
  name: string;
  slug: string;
  mode: "ON_SITE" | "ONLINE";
  place: string;
  joinUrl: string;
  language: string;
  timeZone: string;
  capacity: number;
  priceCents: number;
  vat: string;
  enrolUntil: Date;
  sessions: SessionPlan[];
}

export type PriceFault = "priceMissing" | "priceWrong" | "priceTooHigh" | "priceTooLow";

export type CohortFault =
  | SessionFault
  | PriceFault
  | "choiceWrong"
  | "nameMissing"
  | "nameTooLong"
  | "slugWrong"
  | "slugTaken"
  | "placeMissing"
  | "placeTooLong"
  | "joinUrlWrong"
  | "zoneWrong"
  | "capacityWrong"
  | "capacityBelowSeats"
  | "enrolUntilWrong"
  | "enrolUntilTooLate"
  | "offerFixed"
  | "offerAnnounced";

/** Faults by the id of the field. */
export type CohortFaults = Record<string, CohortFault>;

/** What may be chosen: the offers that are sold in cohorts with their price in cents, and the VAT treatments. */
export interface CohortChoices {
  offers: readonly { id: string; priceCents: number | null }[];
  vatTreatments: readonly string[];
}

/** The form of a cohort that does not exist yet. */
export const newFields = (known: Pick<CohortFields, "offerId" | "price" | "vat">): CohortFields => ({
  name: "",
  slug: "",
  mode: "ON_SITE",
  place: "",
  joinUrl: "",
  language: "nl",
  timeZone: homeZone,
  capacity: "",
  enrolUntil: "",
  ...known,
  sessions: withEmptyRows([], 4),
});

export const mostSeats = 10_000;
/** € 100,000: a price above it is a slip of the hand. */
export const highestPriceCents = 10_000_000;
/** Stripe charges no less than € 0.50 (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
export const lowestPriceCents = 50;

const isMeetingLink = (text: string) => {
  if (text.length > 500 || !URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && username === "" && password === "";
};

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
  { offers, vatTreatments }: CohortChoices,
): { ok: true; plan: CohortPlan } | { ok: false; faults: CohortFaults } {
  const faults: CohortFaults = {};
  const need = (field: string, isRight: boolean, fault: CohortFault) => {
    if (!isRight) faults[field] ??= fault;
  };
  const offer = offers.find(({ id }) => id === typed.offerId);
  const [name, place, joinUrl] = [typed.name, typed.place, typed.joinUrl].map(inertLine) as [
    string,
    string,
    string,
  ];
  const isOnSite = typed.mode === "ON_SITE";
  const capacity = /^\d{1,5}$/.test(typed.capacity.trim()) ? Number(typed.capacity) : 0;
  const zone = isZone(typed.timeZone) ? typed.timeZone : null;
  const price = readPrice(typed.price, offer?.priceCents ?? null);
  const enrolUntil = zone && fromLocalInput(typed.enrolUntil, zone);

  need("offerId", offer !== undefined, "choiceWrong");
  need("name", name !== "", "nameMissing");
  need("name", name.length <= 100, "nameTooLong");
  // Left empty, the address is made from what is taught: without that there is none to look at.
  need("slug", isSlug(typed.slug) || (!offer && typed.slug === ""), "slugWrong");
  need("mode", isOnSite || typed.mode === "ONLINE", "choiceWrong");
  need("place", !isOnSite || place !== "", "placeMissing");
  need("place", place.length <= 200, "placeTooLong");
  need("joinUrl", joinUrl === "" || isMeetingLink(joinUrl), "joinUrlWrong");
  need("language", typed.language === "nl" || typed.language === "en", "choiceWrong");
  need("timeZone", zone !== null, "zoneWrong");
  need("capacity", capacity >= 1 && capacity <= mostSeats, "capacityWrong");
  if (typeof price !== "number" && (offer || price !== "priceMissing")) faults.price = price;
  need("vat", vatTreatments.includes(typed.vat), "choiceWrong");
  const { sessions, faults: sessionFaults } = readSessions(typed.sessions, zone ?? "UTC");
  const first = sessions[0];
  need("enrolUntil", !zone || enrolUntil !== null, "enrolUntilWrong");
  need("enrolUntil", !enrolUntil || !first || enrolUntil <= first.startsAt, "enrolUntilTooLate");
  Object.assign(faults, sessionFaults);

  if (Object.keys(faults).length > 0 || typeof price !== "number" || !zone || !enrolUntil)
    return { ok: false, faults };
  const mode = isOnSite ? "ON_SITE" : "ONLINE";
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
      language,
      timeZone: zone,
      capacity,
      priceCents: price,
      vat,
      enrolUntil,
      sessions,
    },
  };
}
