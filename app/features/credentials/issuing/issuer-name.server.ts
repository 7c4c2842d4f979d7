import type { Db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { foundation } from "~/platform/site/sites.server";

/** The legal name of who issues a certificate now; the name it goes by while the legal one is not filled in. */
export const issuerName = async (tx: Db): Promise<string> =>
  (await foundationDetails(tx)).legalName || foundation.organisation;
