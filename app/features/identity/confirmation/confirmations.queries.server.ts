import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import type { PersonScope } from "../access/scope";
import { isOpen } from "../sign-in/sign-in-code";
import type { ConfirmationPurpose } from "./ask-confirmation.server";

/** Whether a code for this may still be entered. */
export async function awaitsConfirmation(
  { personId }: PersonScope,
  purpose: ConfirmationPurpose,
): Promise<{ newEmail: string | null } | null> {
  const row = await db.confirmationCode.findFirst({
    where: { personId, purpose },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return row && isOpen(row, now()) ? { newEmail: row.newEmail } : null;
}
