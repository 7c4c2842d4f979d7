import type { FormFields } from "~/platform/http/form.server";
import { lineControls, mostLines, type TeamTyped } from "./team-order";

/** What a form of an order for a team sent, with its own id and the total that it showed. */
export function teamFormIn(form: Pick<FormFields, "text" | "whole">): {
  id: string;
  intent: string;
  shown: { cents: number; for: string } | null;
  typed: TeamTyped;
} {
  const [cents, for_] = [form.text("shown"), form.text("shownFor")];
  return {
    id: form.text("id"),
    intent: form.text("intent"),
    shown: /^\d{1,12}$/.test(cents) ? { cents: Number(cents), for: for_ } : null,
    typed: { lines: linesIn(form), way: form.text("way"), ...referencesIn(form) },
  };
}

/** The references as they were typed, however long: too long is said in words. */
export const referencesIn = (
  form: Pick<FormFields, "text" | "whole">,
): Pick<TeamTyped, "purchaseOrder" | "buyerReference" | "follows"> => ({
  purchaseOrder: form.whole("purchaseOrder"),
  buyerReference: form.whole("buyerReference"),
  follows: form.text("follows") === "yes",
});

/** The lines, up to the last that holds something; one at least. */
function linesIn(form: Pick<FormFields, "text">): TeamTyped["lines"] {
  const all = Array.from({ length: mostLines }, (_, index) => {
    const { product, quantity } = lineControls(index + 1);
    return { product: form.text(product).slice(0, 200), quantity: form.text(quantity).slice(0, 200) };
  });
  const last = all.findLastIndex(({ product, quantity }) => product !== "" || quantity !== "");
  return all.slice(0, Math.max(1, last + 1));
}
