import type { Locale } from "~/i18n/locale";
import {
  addressUses,
  type OrganisationFacts,
  type OrganisationFaults,
  type OrganisationTyped,
  readOrganisation,
} from "../organisation/organisation";
import { readOrganisationForm, versionIn } from "../organisation/organisation-form";
import { addressLines } from "../organisation/postal-address";
import { readReason, type ReasonFault } from "~/lib/text/reason";
import type { FormFields } from "~/platform/http/form.server";

const textFields = ["kind", "name", "kvk", "oin", "vatId", "eInvoice", "invoiceEmail"] as const;

/** A detail that is not as it was typed, in lines; none when it is empty. */
export interface OrganisationDifference {
  field: (typeof textFields)[number] | (typeof addressUses)[number];
  now: string[];
  typed: string[];
}

/** What the form of a correction sent, with the reason as it was typed. */
export interface CorrectionTyped {
  typed: OrganisationTyped;
  because: string;
}

export type CorrectionReading =
  | { ok: true; sent: CorrectionTyped; change: { typed: OrganisationTyped; version: number; reason: string } }
  | { ok: false; sent: CorrectionTyped; faults: OrganisationFaults; reasonFault: ReasonFault | null };

/** What is to be corrected and why, or every fault of it at once. */
export function readCorrection(form: Pick<FormFields, "text">): CorrectionReading {
  const sent = { typed: readOrganisationForm(form), because: form.text("reason") };
  const [facts, reason] = [readOrganisation(sent.typed), readReason(sent.because)];
  if (facts.ok && "reason" in reason)
    return { ok: true, sent, change: { typed: sent.typed, version: versionIn(form), reason: reason.reason } };
  const faults = facts.ok ? {} : facts.faults;
  return { ok: false, sent, faults, reasonFault: "fault" in reason ? reason.fault : null };
}

/** Where what was typed differs from what is saved now, once both are read into one form. */
export function differences(
  now: OrganisationFacts,
  typed: OrganisationTyped,
  locale: Locale,
): OrganisationDifference[] {
  const reading = readOrganisation(typed);
  if (!reading.ok) return [];
  const { facts } = reading;
  const all = [
    ...textFields.map((field) => ({ field, now: [now[field]], typed: [facts[field]] })),
    ...addressUses.map((field) => {
      const [one, other] = [now.addresses[field], facts.addresses[field]];
      const linesOf = (address: typeof one) => (address ? addressLines(address, locale) : []);
      return { field, now: linesOf(one), typed: linesOf(other) };
    }),
  ].map((one) => ({ ...one, now: one.now.filter(Boolean), typed: one.typed.filter(Boolean) }));
  return all.filter((one) => one.now.join("\n") !== one.typed.join("\n"));
}
