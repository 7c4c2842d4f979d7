import type { FormFields } from "~/platform/http/form.server";
import type { SettleAnswer } from "./settlement";

/** What was chosen for everybody with a seat in a cancelled group, as the form sent it. */
export interface SettlementForm {
  /** By order, to show the form again. */
  choices: Record<string, string>;
  answers: Map<string, SettleAnswer>;
  isConfirmed: boolean;
}

/** Reads the form; what is wrong with it is for `settleCohort` to say. */
export function readSettlement(form: Pick<FormFields, "all" | "text">): SettlementForm {
  const answers = new Map(
    form
      .all("order")
      .map((orderId): [string, SettleAnswer] => [
        orderId,
        { choice: form.text(`choice-${orderId}`), state: form.text(`state-${orderId}`) },
      ]),
  );
  return {
    choices: Object.fromEntries([...answers].map(([orderId, { choice }]) => [orderId, choice])),
    answers,
    isConfirmed: form.text("confirm") === "yes",
  };
}
