import { parseEmail } from "~/features/identity/profile/email";
import { isCountry } from "~/i18n/country";
import { isLocale, type Locale } from "~/i18n/locale";
import { inertLine, inertText } from "~/lib/text/inert-text";

/** What is asked for: to host groups as a university, or to license the methodology as a city. */
export const enquiryKinds = ["HOSTING", "LICENCE"] as const;
export type EnquiryKind = (typeof enquiryKinds)[number];

/** The page that tells of each, and the one with its form. */
export const enquiryPages = {
  HOSTING: { about: "universities", form: "hostingEnquiry" },
  LICENCE: { about: "cities", form: "licenceEnquiry" },
} as const;

export const enquiryStates = ["new", "assigned", "answered", "closed"] as const;
export type EnquiryState = (typeof enquiryStates)[number];

/** Where an enquiry stands: the furthest that it came. */
export const enquiryState = (row: {
  assignedToId: string | null;
  answeredAt: Date | null;
  closedAt: Date | null;
}): EnquiryState =>
  row.closedAt ? "closed" : row.answeredAt ? "answered" : row.assignedToId ? "assigned" : "new";

export const enquiryFields = [
  ...(["name", "jobTitle", "organisation", "country", "email", "language", "message"] as const),
];
export type EnquiryField = (typeof enquiryFields)[number];

/** The form as it was typed. */
export type EnquiryTyped = Record<EnquiryField, string>;

export interface EnquiryFacts {
  name: string;
  jobTitle: string;
  organisation: string;
  country: string;
  email: string;
  locale: Locale;
  message: string;
}

export type EnquiryFault = "missing" | "tooLong" | "emailWrong";
export type EnquiryFaults = Partial<Record<EnquiryField, EnquiryFault>>;

/** The longest line and the longest message, in characters. */
export const longestLine = 200;
export const longestMessage = 4_000;

/** Reads the form. Every field is looked at, so that all faults are told at once. */
export function readEnquiry(
  typed: EnquiryTyped,
): { ok: true; facts: EnquiryFacts } | { ok: false; faults: EnquiryFaults } {
  const faults: EnquiryFaults = {};
  const text = (field: EnquiryField, read: (text: string) => string, longest: number) => {
    const words = read(typed[field]);
    if (!/[\p{L}\p{N}]/u.test(words)) faults[field] = "missing";
    else if ([...words].length > longest) faults[field] = "tooLong";
    return words;
  };
  const line = (field: EnquiryField) => text(field, inertLine, longestLine);
  const facts = {
    name: line("name"),
    jobTitle: line("jobTitle"),
    organisation: line("organisation"),
    country: typed.country,
    email: parseEmail(typed.email),
    locale: typed.language,
    message: text("message", (message) => inertText(message).trim(), longestMessage),
  };
  if (!isCountry(facts.country)) faults.country = "missing";
  if (facts.email === null) faults.email = typed.email.trim() === "" ? "missing" : "emailWrong";
  if (!isLocale(facts.locale)) faults.language = "missing";
  if (facts.email === null || !isLocale(facts.locale) || Object.keys(faults).length > 0)
    return { ok: false, faults };
  return { ok: true, facts: { ...facts, email: facts.email, locale: facts.locale } };
}
