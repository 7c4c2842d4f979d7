import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ProsePage } from "~/features/catalogue/filled-pages/components/prose-page";
import { filledPage } from "~/features/catalogue/filled-pages/fill-page.server";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { SubprocessorTable } from "~/features/foundation/subprocessors/components/subprocessor-table";
import { supplierMessages } from "~/features/invoicing/supplier/supplier-details.messages";
import { BuyerDocuments } from "~/features/organisations/agreements/components/buyer-documents";
import { publicPath } from "~/i18n/paths";
import { db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { uiMessages } from "~/ui/ui.messages";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** For procurement, security and privacy officers of whoever buys. */
export async function loader({ context: { locale } }: LoaderFunctionArgs) {
  const { subprocessors } = await foundationDetails(db);
  const pages = (["terms", "data", "privacy", "accessibility"] as const).map(
    (page) => [publicPath(page, locale), uiMessages[locale][page]] as const,
  );
  const supplier = [publicPath("supplierDetails", locale), supplierMessages[locale].link] as const;
  return filledPage("buyers", locale, {
    documents: <BuyerDocuments more={[supplier, ...pages]} />,
    subprocessors: <SubprocessorTable lines={subprocessors} />,
  })!;
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Buyers() {
  return <ProsePage {...useLoaderData<typeof loader>()} />;
}
