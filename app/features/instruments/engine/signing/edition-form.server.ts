import type { Actor } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import type { readForm } from "~/platform/http/form.server";
import type { EditionName } from "./change-edition.server";
import type { RefusedAct } from "./edition";
import { recordPaperSignature, signEdition } from "./sign-edition.server";
import { signingMessages } from "./signing.messages";
import { longestReason, withdrawEdition, withdrawSignature } from "./withdraw-edition.server";

type SentForm = Awaited<ReturnType<typeof readForm>>;

/**
 * Does what was sent from the page of an edition: signs (`sign`), records a signature on paper (`paper`), takes a signature back (`unsign`) or withdraws the edition (`withdraw`).
 * Null when it was done; what was refused with the words for it, or `notFound`. Another intent is a thrown 400.
 */
export async function actOnEdition(
  actor: Actor,
  edition: EditionName,
  form: SentForm,
  locale: Locale,
): Promise<RefusedAct | "notFound" | null> {
  const [row, day, reason] = [form.text("row"), form.text("day"), form.text("reason")];
  const signatureId = form.text("signature");
  const acts = {
    sign: { at: "", sent: "", run: () => signEdition(actor, edition, row) },
    paper: { at: row, sent: day, run: () => recordPaperSignature(actor, edition, { row, day }) },
    unsign: {
      ...{ at: signatureId, sent: reason },
      run: () => withdrawSignature(actor, edition, { signatureId, reason }),
    },
    withdraw: { at: "withdraw", sent: reason, run: () => withdrawEdition(actor, edition, reason) },
  };
  const act = Object.entries(acts).find(([intent]) => intent === form.text("intent"))?.[1];
  if (!act) throw new Response("Bad Request", { status: 400 });
  const done = await act.run();
  if (done.ok) return null;
  if (done.reason === "notFound") return "notFound";
  const { reason: why, ...faults } = signingMessages[locale].faults;
  const isOfField = done.reason === "day" || done.reason === "reason";
  return {
    at: isOfField ? act.at : "",
    sent: isOfField ? act.sent : "",
    error: done.reason === "reason" ? why(longestReason) : faults[done.reason],
  };
}
