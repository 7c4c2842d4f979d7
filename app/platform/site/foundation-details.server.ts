import type { FoundationDetails as Row } from "~prisma/client";
import { now } from "../clock.server";
import { db, type Db } from "../db/db.server";
import type { Site } from "./site";
import { foundation } from "./sites.server";

/** What the foundation says of itself: empty texts are not filled in yet. Numbers are without spaces, lines of the address end in `\n`. */
export type FoundationDetails = Omit<Row, "version" | "holdsFrom" | "savedAt" | "savedById">;

/** Until the first row. */
const nothing: FoundationDetails = {
  legalName: "",
  address: "",
  postcode: "",
  city: "",
  country: "NL",
  kvkNumber: "",
  rsin: "",
  vatId: "",
  iban: "",
  isAnbi: false,
  anbiSince: null,
  signerName: "",
  signerRole: "",
  contactEmail: "",
  subprocessors: "",
};

/**
 * The foundation's details as they hold at `at`: the one way to ask for them. `tx` is the transaction that writes them down
 * elsewhere (a receipt, a certificate), or the client.
 */
export async function foundationDetails(tx: Db, at: Date = now()): Promise<FoundationDetails> {
  const row = await tx.foundationDetails.findFirst({
    where: { holdsFrom: { lte: at } },
    orderBy: [{ holdsFrom: "desc" }, { version: "desc" }],
    omit: { version: true, holdsFrom: true, savedAt: true, savedById: true },
  });
  return row ?? nothing;
}

/** Where people can ask those behind a site; undefined while there is no address for that. */
export const contactOf = async (site: Pick<Site, "id" | "contact">): Promise<string | undefined> =>
  site.id === foundation.id ? (await foundationDetails(db)).contactEmail || undefined : site.contact;

/** Who is behind a site, for the foot of a mail: name, address and number, as far as they are filled in. */
export async function senderOf(site: Pick<Site, "id" | "organisation">): Promise<string[]> {
  if (site.id !== foundation.id) return [site.organisation];
  const { legalName, address, postcode, city, kvkNumber } = await foundationDetails(db);
  const place = [postcode, city].filter(Boolean).join(" ");
  const lines = [legalName, ...address.split("\n"), place, kvkNumber && `KvK ${kvkNumber}`];
  return lines.filter(Boolean);
}
