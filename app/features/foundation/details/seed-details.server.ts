import { db, transactionLimits } from "~/platform/db/db.server";
import type { Env } from "~/platform/env";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { lockNewest, writeDetails } from "./details.db.server";

type Seeds = Pick<
  Env,
  "SELLER_NAME" | "SELLER_ADDRESS" | "SELLER_KVK" | "SELLER_VAT_NUMBER" | "CONTACT_EMAIL"
>;

/** The settings' one text for an address, with semicolons or line ends between its lines; a Dutch last line is postcode and city. */
export function addressIn(text: string): { address: string; postcode: string; city: string } {
  const lines = text
    .split(/\s*[;\n]\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [, digits, letters, city] = /^([1-9]\d{3}) ?([A-Z]{2}),? +(.+)$/i.exec(lines.at(-1) ?? "") ?? [];
  if (!digits || !letters || !city) return { address: lines.join("\n"), postcode: "", city: "" };
  return { address: lines.slice(0, -1).join("\n"), postcode: `${digits} ${letters.toUpperCase()}`, city };
}

/**
 * Writes the first version from the settings, when none was written before and they say something: from then on the desk sets the
 * foundation's details. Safe to repeat, also by several instances at once.
 */
export async function seedDetails(env: Seeds): Promise<void> {
  const { SELLER_NAME: legalName, SELLER_KVK: kvkNumber, SELLER_VAT_NUMBER: vatId } = env;
  const known = { legalName, kvkNumber, vatId, contactEmail: env.CONTACT_EMAIL ?? "" };
  if (!env.SELLER_ADDRESS && Object.values(known).every((text) => text === "")) return;
  await db.$transaction(async (tx) => {
    if (await lockNewest(tx)) return;
    const details = { ...(await foundationDetails(tx)), ...known, ...addressIn(env.SELLER_ADDRESS) };
    await writeDetails(tx, { version: 1, details, holdsFrom: null, savedById: null });
  }, transactionLimits);
}
