import { z } from "zod";
import { readName } from "~/features/identity/person-name";

/** What the buyer fills in; everything else about an order is ours. */
export interface TicketForm {
  attendeeName: string;
  buyerOrganisation: string;
  buyerReference: string;
}

/** As typed, to show again. */
export type TicketFormValues = TicketForm & { terms: boolean };

export type TicketFormErrors = Partial<Record<keyof TicketFormValues, "missing" | "tooLong" | "notAccepted">>;

// A line break in a name could otherwise become a second header of a mail, or a second line in a calendar file.
const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, " ").trim())
    .pipe(z.string().max(longest, "tooLong"));

const schema = z.object({
  attendeeName: z.string().transform((typed, context) => {
    const reading = readName(typed, typed || "-");
    if (reading.ok) return reading.name;
    context.addIssue({ code: "custom", message: reading.reason === "nameMissing" ? "missing" : "tooLong" });
    return z.NEVER;
  }),
  buyerOrganisation: line(120),
  buyerReference: line(60),
  terms: z.literal(true, "notAccepted"),
});

/** Checks the form. Errors are per field, the first of each. */
export function parseTicketForm(
  values: TicketFormValues,
): { ok: true; form: TicketForm } | { ok: false; errors: TicketFormErrors } {
  const parsed = schema.safeParse(values);
  if (parsed.success) {
    const { terms: _accepted, ...form } = parsed.data;
    return { ok: true, form };
  }
  const errors: Record<string, string> = {};
  for (const { path, message } of parsed.error.issues) errors[String(path[0])] ??= message;
  return { ok: false, errors: errors as TicketFormErrors };
}
