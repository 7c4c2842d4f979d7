import type { Db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { foundation } from "~/platform/site/sites.server";
import type { Issuer } from "../certificates/certificate";

/** Who issues a certificate now, and who signs it; the name it goes by while the legal one is not filled in. */
export async function presentIssuer(tx: Db): Promise<Issuer> {
  const { legalName, kvkNumber, signerName, signerRole } = await foundationDetails(tx);
  return { issuerName: legalName || foundation.organisation, issuerKvk: kvkNumber, signerName, signerRole };
}
