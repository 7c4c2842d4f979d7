// Codes that confirm, as the worker and the reader of the mail handle them, for server tests.
import type { Actor } from "~/features/identity/access/scope";
import {
  askConfirmation,
  type ConfirmationWish,
} from "~/features/identity/confirmation/ask-confirmation.server";
import { confirmationMail } from "~/features/identity/confirmation/confirmation-mail.server";
import { db } from "~/platform/db/db.server";
import { foundation } from "~/platform/site/sites.server";

export const fromHome = { clientAddress: "203.0.113.7", site: foundation.id };

/** Asks for codes. Returns the code in the mail to the person's address and that to the new one; empty where none was mailed. */
export async function askCodes(
  actor: Actor,
  wish: Pick<ConfirmationWish, "purpose"> & Partial<ConfirmationWish>,
): Promise<{ code: string; newCode: string }> {
  const asked = await askConfirmation(actor, { ...fromHome, locale: "nl", ...wish });
  if (!asked.ok) throw new Error("no code was given");
  const { id } = await db.confirmationCode.findFirstOrThrow({
    where: { personId: actor.personId, purpose: wish.purpose },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return {
    code: await mailedCode(id, "own"),
    newCode: wish.newEmail ? await mailedCode(id, "new") : "",
  };
}

async function mailedCode(confirmationId: string, side: "own" | "new"): Promise<string> {
  const mail = await confirmationMail({ confirmationId, side }, "nl", foundation);
  return mail?.blocks.flatMap((block) => ("code" in block ? [block.code] : []))[0] ?? "";
}
