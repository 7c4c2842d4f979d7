import { z } from "zod";
import { parseEmail } from "~/features/identity/profile/email";
import { isInOtherLetters, type NameFault, readName } from "~/features/identity/profile/person-name";
import type { FormFields } from "~/platform/http/form.server";
import { isConsumer } from "../terms/consumer";
import type { Unavailability } from "~/features/cohorts/cohort/cohort";

/** What the buyer fills in; everything else about an order is ours. */
export interface TicketForm {
  attendeeName: string;
  /** The same in Latin letters; empty when there is no second spelling. */
  attendeeLatinName: string;
  /** Of a colleague who comes; empty when the buyer does. */
  attendeeEmail: string;
  buyerOrganisation: string;
  buyerReference: string;
}

/** The form as it was sent. */
export interface TicketRequest extends TicketForm {
  /** The amount that the buyer saw, VAT included; absent, it is not compared. */
  shownCents?: number;
  /** The id of the site that it was sent to. */
  site: string;
}

/** As typed, to show again. `begin`: a consumer's statement that the learning may begin before the days of withdrawal are over. */
export type TicketFormValues = TicketForm & { forWhom: ForWhom; terms: boolean; begin: boolean };

/** Who comes. A team's order is another form. */
export const forWhom = ["me", "colleague"] as const;
export type ForWhom = (typeof forWhom)[number];

export const toForWhom = (value: string | null): ForWhom => (value === "colleague" ? "colleague" : "me");

/** What the form sent, as it was typed, with the amount that it showed. */
export function ticketFormIn(form: Pick<FormFields, "text" | "all">): {
  values: TicketFormValues;
  shown: Pick<TicketRequest, "shownCents">;
  /** The form asked for the name in Latin letters. */
  isLatinAsked: boolean;
} {
  const shown = form.text("shown");
  return {
    values: {
      forWhom: toForWhom(form.text("forWhom")),
      attendeeEmail: form.text("attendeeEmail"),
      attendeeName: form.text("attendeeName"),
      attendeeLatinName: form.text("attendeeLatinName"),
      buyerOrganisation: form.text("buyerOrganisation"),
      buyerReference: form.text("buyerReference"),
      terms: form.text("terms") === "yes",
      begin: form.text("begin") === "yes",
    },
    isLatinAsked: form.all("attendeeLatinName").length > 0,
    shown: /^\d{1,10}$/.test(shown) ? { shownCents: Number(shown) } : {},
  };
}

export type TicketFormErrors = Partial<
  Record<keyof TicketFormValues, "tooLong" | "notAccepted" | "notAnAddress" | NameFault>
>;

// A line break in a name could otherwise become a second header of a mail, or a second line in a calendar file.
const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ").trim())
    .pipe(z.string().max(longest, "tooLong"));

const free = z.object({ buyerOrganisation: line(120), buyerReference: line(60), terms: z.boolean() });
const sold = free.extend({ terms: z.literal(true, "notAccepted") });

/** Whether who orders states how their right of withdrawal goes: a consumer who pays (Burgerlijk Wetboek 6:230p, 6:230s). */
export const statesWithdrawal = (
  { buyerOrganisation }: Pick<TicketForm, "buyerOrganisation">,
  isFree: boolean,
): boolean => !isFree && isConsumer({ organisationId: null, buyerOrganisation: buyerOrganisation.trim() });

/**
 * Checks the form. Errors are per field, the first of each, in the order of the fields. `isFree`: it was shown as costing nothing, which
 * buying compares; nothing is agreed to then. A name in other letters is refused once, to ask for the Latin spelling: `isLatinAsked` when the form did that.
 */
export function parseTicketForm(
  values: TicketFormValues,
  { isFree, isLatinAsked }: { isFree: boolean; isLatinAsked: boolean },
): { ok: true; form: TicketForm } | { ok: false; errors: TicketFormErrors } {
  const parsed = (isFree ? free : sold).safeParse(values);
  const email = values.forWhom === "me" ? "" : parseEmail(values.attendeeEmail);
  // Somebody who buys must give a name.
  const reading = readName({ name: values.attendeeName, latinName: values.attendeeLatinName }, "-");
  const lacksStatement = statesWithdrawal(values, isFree) && !values.begin;
  const isLatinOffered = reading.ok && !isLatinAsked && isInOtherLetters(reading.name);
  if (parsed.success && reading.ok && email !== null && !lacksStatement && !isLatinOffered) {
    const { terms: _accepted, ...form } = parsed.data;
    const who = { attendeeName: reading.name, attendeeLatinName: reading.latinName, attendeeEmail: email };
    return { ok: true, form: { ...who, ...form } };
  }
  const errors: TicketFormErrors = {};
  if (!reading.ok)
    errors[reading.fault.field === "name" ? "attendeeName" : "attendeeLatinName"] = reading.fault;
  if (isLatinOffered) errors.attendeeLatinName = { field: "latinName", reason: "offered", characters: [] };
  if (email === null) errors.attendeeEmail = "notAnAddress";
  for (const { path, message } of parsed.error?.issues ?? [])
    errors[path[0] as keyof TicketFormValues] ??= message as "tooLong" | "notAccepted";
  if (lacksStatement) errors.begin = "notAccepted";
  return { ok: false, errors };
}

/** Why a ticket cannot be bought, as the form tells it. A draft is not told of at all, an open order is offered to go on with. */
export type TicketRefusal =
  Exclude<Unavailability, "draft" | "openOrder"> | "paymentUnanswered" | "tooOften" | FormNotice;

/** Refusals after which the same form may be sent again: they stand above it, not in its place. */
export const formNotices = ["paymentUnavailable", "paymentRefused", "priceChanged"] as const;

export type FormNotice = (typeof formNotices)[number];

export const isNotice = (refusal: TicketRefusal | "alreadyPaid"): refusal is FormNotice | "alreadyPaid" =>
  refusal === "alreadyPaid" || formNotices.some((notice) => notice === refusal);

/** Refusals that are no fault of the buyer's: it can be tried again later. */
export const isPaymentTrouble = (refusal: string): boolean =>
  refusal === "paymentUnavailable" || refusal === "paymentRefused";
