import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProsePage } from "~/features/catalogue/filled-pages/components/prose-page";
import { filledPage } from "~/features/catalogue/filled-pages/fill-page.server";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { SellerBlock } from "~/features/foundation/seller/components/seller-line";
import { sellerOf } from "~/features/foundation/seller/seller";
import { sellerFacts } from "~/features/foundation/seller/seller-text";
import { sellerMessages } from "~/features/foundation/seller/seller.messages";
import {
  AllCancellationTerms,
  OrganisationTerms,
  PaymentTerms,
  TransferTerms,
  WithdrawalForm,
} from "~/features/ordering/terms/components/terms-sentences";
import { salesTerms } from "~/features/ordering/terms/sales-terms.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** The terms of sale, with the numbers that ordering reckons with. */
export async function loader({ context: { locale } }: LoaderFunctionArgs) {
  const [terms, details] = await Promise.all([salesTerms(db, now()), foundationDetails(db)]);
  const seller = sellerOf(details);
  const facts = seller ? sellerFacts(seller, locale) : [sellerMessages[locale].unknown];
  return filledPage("terms", locale, {
    seller: <SellerBlock seller={seller} />,
    prices: <PaymentTerms terms={terms} />,
    transfer: <TransferTerms terms={terms} />,
    cancellation: <AllCancellationTerms terms={terms} />,
    organisations: <OrganisationTerms terms={terms} />,
    withdrawal: <WithdrawalForm to={[...facts, details.contactEmail].filter(Boolean)} />,
  })!;
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Terms() {
  return <ProsePage {...useLoaderData<typeof loader>()} />;
}
