import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { homeMessages } from "~/features/catalogue/pages/home.messages";
import { contactAddress } from "~/features/catalogue/pages/contact";
import { ForWhom, HowItWorks } from "~/features/catalogue/pages/components/home-sections";
import { MasterclassCards } from "~/features/catalogue/pages/components/masterclass-cards";
import { firstToFollow } from "~/features/catalogue/pages/listed-masterclass";
import { saleFacts } from "~/features/catalogue/pages/components/sale-facts";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { organisationData } from "~/features/catalogue/pages/schema-org";
import { whoIsBehind } from "~/features/catalogue/pages/who-is-behind.server";
import { CohortList } from "~/features/cohorts/dates/components/cohort-list";
import { listed } from "~/features/cohorts/dates/listed-cohort";
import { masterclassesOnSale } from "~/features/cohorts/dates/masterclasses-on-sale.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { page } from "~/features/curriculum/content/content.server";
import { siteIn } from "~/platform/site/site";
import { useBrand } from "~/platform/site/site-context";
import { env } from "~/platform/env.server";
import { contactOf } from "~/platform/site/foundation-details.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Hero } from "~/ui/frame/hero";
import { Section } from "~/ui/frame/layout";
import { Lead, Prose, TextLink } from "~/ui/text";
import "~/styles/pages/lesson.css";
import { siteScope } from "~/features/identity/access/scope";

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, site } = context;
  const why = page("home", locale)!;
  const [{ cohorts, masterclasses }, contact] = await Promise.all([
    masterclassesOnSale(siteScope(site), locale),
    contactOf(site),
  ]);
  // Which of them is the first with a seat to sell hangs on all.
  context.shownCohorts = cohorts.map(({ id }) => id);
  return {
    why: why.html,
    title: why.title,
    description: why.description,
    masterclasses,
    behind: whoIsBehind(site, locale),
    cohorts: cohorts.slice(0, 4).map((cohort) => listed(cohort, locale)),
    canWrite: contactAddress(contact, env) !== null,
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data
    ? pageMeta({
        ...data,
        pathname: location.pathname,
        data: organisationData(siteIn(matches)),
        matches,
      })
    : [];

export default function Home() {
  const locale = useLocale();
  const home = homeMessages[locale];
  const { why, masterclasses, behind, cohorts, canWrite } = useLoaderData<typeof loader>();
  const first = firstToFollow(masterclasses);
  return (
    <>
      <Hero
        seed={useBrand().seed}
        facts={first && saleFacts({ ...first, behind }, locale)}
        actions={
          <Actions>
            <ButtonLink href={publicPath("masterclasses", locale)} icon="arrow">
              {home.home.seeMasterclasses}
            </ButtonLink>
            <TextLink href={publicPath("previewLesson", locale, "anders-kijken", "talent-dat-er-al-is")}>
              {home.home.readLesson}
            </TextLink>
          </Actions>
        }
      >
        <h1>{home.home.title}</h1>
        <Lead>{home.home.lead}</Lead>
      </Hero>
      <Section
        id="masterclasses"
        title={home.home.four}
        more={<TextLink href={publicPath("masterclasses", locale)}>{home.home.all}</TextLink>}
      >
        <MasterclassCards masterclasses={masterclasses} />
      </Section>
      {cohorts.length > 0 && (
        <Section
          ground="tint"
          id="data"
          title={home.home.upcoming}
          more={<TextLink href={publicPath("cohorts", locale)}>{home.home.agenda}</TextLink>}
        >
          <CohortList cohorts={cohorts} caption={home.home.upcoming} />
        </Section>
      )}
      <Section id="waarom" title={home.home.why}>
        <div className="sc-said">
          <Prose html={why} />
          <TextLink href={publicPath("method", locale)}>{home.home.method}</TextLink>
        </div>
      </Section>
      <HowItWorks />
      <ForWhom canWrite={canWrite} />
    </>
  );
}
