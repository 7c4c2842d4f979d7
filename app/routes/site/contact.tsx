import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Chapters } from "~/features/catalogue/pages/components/chapters";
import { ContactDetails, NoContact } from "~/features/catalogue/pages/components/contact-details";
import { contactAddress } from "~/features/catalogue/pages/contact";
import { splitChapters } from "~/features/catalogue/pages/page-chapters";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { organisationData } from "~/features/catalogue/pages/schema-org";
import { page } from "~/features/curriculum/content/content.server";
import { detailsData, publicDetails } from "~/features/foundation/details/public-details";
import { PublicDetails } from "~/features/foundation/details/components/public-details";
import { supplierMessages } from "~/features/invoicing/supplier/supplier-details.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { db } from "~/platform/db/db.server";
import { env } from "~/platform/env.server";
import { contactOf, foundationDetails } from "~/platform/site/foundation-details.server";
import { siteIn } from "~/platform/site/site";
import { foundation } from "~/platform/site/sites.server";
import { Hero } from "~/ui/frame/hero";
import { Page } from "~/ui/frame/layout";
import { Lead, TextLink } from "~/ui/text";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** Where to write, and what about. Without an address it says so and no more. */
export async function loader({ context: { locale, site } }: LoaderFunctionArgs) {
  const { title, description, html, headings } = page("contact", locale)!;
  const address = contactAddress(await contactOf(site), env);
  // Another's site names who is behind it in its own words.
  const details = site.id === foundation.id ? publicDetails(await foundationDetails(db)) : null;
  return { title, description, address, details, ...splitChapters(html, headings), locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data
    ? pageMeta({
        ...data,
        pathname: location.pathname,
        matches,
        data: data.details
          ? { ...organisationData(siteIn(matches)), ...detailsData(data.details) }
          : undefined,
      })
    : [];

export default function Contact() {
  const { title, description, address, details, intro, chapters } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero seed="contact">
        <h1>{title}</h1>
        {address && <Lead>{description}</Lead>}
      </Hero>
      {address ? (
        <Chapters
          intro={intro}
          chapters={chapters}
          aside={
            <>
              <ContactDetails address={address} />
              {details && <PublicDetails details={details} />}
              {details && <SupplierFile />}
            </>
          }
        />
      ) : (
        <Page>
          <NoContact />
          {details && <PublicDetails details={details} />}
          {details && <SupplierFile />}
        </Page>
      )}
    </>
  );
}

/** For who orders on invoice: their accounts department asks for these before it pays. */
function SupplierFile() {
  const locale = useLocale();
  return (
    <p>
      <TextLink href={publicPath("supplierDetails", locale)}>{supplierMessages[locale].link}</TextLink>
    </p>
  );
}
