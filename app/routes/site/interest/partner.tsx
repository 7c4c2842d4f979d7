import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Chapters } from "~/features/catalogue/pages/components/chapters";
import { splitChapters } from "~/features/catalogue/pages/page-chapters";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { page } from "~/features/curriculum/content/content.server";
import { siteScope } from "~/features/identity/access/scope";
import { PartnerAside } from "~/features/interest/enquiries/components/partner-aside";
import { enquiryKinds, enquiryPages } from "~/features/interest/enquiries/enquiry";
import { partnerPrice } from "~/features/interest/enquiries/partner-prices.queries.server";
import { enquiryMessages } from "~/features/interest/enquiries/enquiry.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPageAt, publicPath } from "~/i18n/paths";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Hero } from "~/ui/frame/hero";
import { Lead } from "~/ui/text";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** What hosting and licensing are: prose, what it costs when the foundation has set that, and the way to ask. */
export async function loader({ request, context: { locale, site } }: LoaderFunctionArgs) {
  const name = publicPageAt(new URL(request.url).pathname.replace(/\.data$/, ""));
  const kind = enquiryKinds.find((one) => enquiryPages[one].about === name);
  const found = name && page(name, locale);
  if (!found || !kind) throw new Response("Not Found", { status: 404 });
  const { title, description, html, headings } = found;
  const price = await partnerPrice(siteScope(site), kind, locale);
  return { name, kind, price, title, description, ...splitChapters(html, headings), locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Partner() {
  const { name, kind, price, title, description, intro, chapters } = useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <>
      <Hero
        seed={name}
        actions={
          <Actions>
            <ButtonLink href={publicPath(enquiryPages[kind].form, locale)} icon="arrow">
              {enquiryMessages[locale].ask}
            </ButtonLink>
          </Actions>
        }
      >
        <h1>{title}</h1>
        <Lead>{description}</Lead>
      </Hero>
      <Chapters intro={intro} chapters={chapters} aside={<PartnerAside kind={kind} price={price} />} />
    </>
  );
}
