import { readReason, type ReasonFault } from "~/lib/text/reason";
import type { FormFields } from "~/platform/http/form.server";
import type { VerificationChange, VerificationRefusal } from "./verify-organisation.server";

const acts = ["verify", "unverify", "link", "unlink"] as const;

/** What was sent and refused: shown again at its field. */
export interface VerificationAnswer {
  act: VerificationChange["act"];
  /** The reason or the domain. */
  typed: string;
  fault: ReasonFault | VerificationRefusal;
}

/** What one of the forms about an organisation's verification asks; null when it is none of them. */
export function readVerification(
  form: Pick<FormFields, "text">,
): { typed: string; change: VerificationChange } | VerificationAnswer | null {
  const act = acts.find((name) => name === form.text("intent"));
  if (!act) return null;
  if (act === "link" || act === "unlink") {
    const domain = form.text("domain");
    return { typed: domain, change: { act, domain } };
  }
  const typed = form.text("reason");
  const reading = readReason(typed);
  if ("fault" in reading) return { act, typed, fault: reading.fault };
  return { typed, change: { act, reason: reading.reason } };
}
