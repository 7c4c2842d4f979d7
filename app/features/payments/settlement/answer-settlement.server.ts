import type { Staff } from "~/features/identity/access/scope";
import type { FormFields } from "~/platform/http/form.server";
import { settleCohort } from "./settle-cohort.server";
import { readSettlement } from "./settlement-form";
import type { SettleFault } from "./settlement";

/**
 * What sending the choices for everybody with a seat in a cancelled cohort leads to: done once they are confirmed and whole, the form
 * again with what is wrong, or null when there is no such cohort.
 */
export async function answerSettlement(actor: Staff<"order.refund">, cohortId: string, form: FormFields) {
  const { choices, answers, isConfirmed } = readSettlement(form);
  const again = (faults: Record<string, SettleFault>, isUnconfirmed = false) => ({
    settlement: { choices, faults, isUnconfirmed },
    status: Object.values(faults).includes("changed") ? 409 : 400,
  });
  if (!isConfirmed) return again({}, true);
  const settled = await settleCohort(actor, cohortId, answers);
  if (settled.ok) return { ok: true as const };
  return settled.reason === "notCancelled" ? null : again(settled.faults);
}
