import { env } from "~/platform/env.server";
import { foundation } from "~/platform/site/sites.server";

/** The legal name of who issues a certificate now; the name it goes by while the legal one is not filled in. */
export const issuerName = (): string => env.SELLER_NAME || foundation.organisation;
