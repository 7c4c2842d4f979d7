import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Chapters } from "~/features/catalogue/pages/components/chapters";
import { ContactDetails, NoContact } from "~/features/catalogue/pages/components/contact-details";
import { contactAddress } from "~/features/catalogue/pages/contact";
import { splitChapters } from "~/features/catalogue/pages/page-chapters";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { page } from "~/features/curriculum/content/content.server";
import { env } from "~/platform/env.server";
import { Hero, Page } from "~/ui/frame/layout";
import { Lead } from "~/ui/text";
import "~/styles/pages/lesson.css";
import "~/styles/pages/chapters.css";

/** Where to write, and what about. Without an address it says so and no more. */
export function loader({ context: { locale, site } }: LoaderFunctionArgs) {
  const { title, description, html, headings } = page("contact", locale)!;
  const address = contactAddress(site, env);
  return { title, description, address, ...splitChapters(html, headings), locale };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Contact() {
  const { title, description, address, intro, chapters } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero seed="contact" slim>
        <h1>{title}</h1>
        {address && <Lead>{description}</Lead>}
      </Hero>
      {address ? (
        <Chapters intro={intro} chapters={chapters} aside={<ContactDetails address={address} />} />
      ) : (
        <Page>
          <NoContact />
        </Page>
      )}
    </>
  );
}
