import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MasterclassCards } from "~/features/catalogue/pages/components/masterclass-cards";
import { MasterclassComparison } from "~/features/catalogue/pages/components/masterclass-comparison";
import { saleFacts } from "~/features/catalogue/pages/components/sale-facts";
import { firstToFollow } from "~/features/catalogue/pages/listed-masterclass";
import { masterclassMessages } from "~/features/catalogue/pages/masterclass.messages";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { whoIsBehind } from "~/features/catalogue/pages/who-is-behind.server";
import { masterclassesOnSale } from "~/features/cohorts/dates/masterclasses-on-sale.queries.server";
import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import { siteScope } from "~/features/identity/access/scope";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Hero } from "~/ui/frame/hero";
import { Page, Section } from "~/ui/frame/layout";
import { Lead, TextLink } from "~/ui/text";

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale, site } = context;
  const t = masterclassMessages[locale].masterclasses;
  const { cohorts, masterclasses } = await masterclassesOnSale(siteScope(site), locale);
  // Which of them is the first with a seat to sell hangs on all.
  context.shownCohorts = cohorts.map(({ id }) => id);
  const { title, summary, hours } = currentCurriculum().programme(locale);
  return {
    masterclasses,
    behind: whoIsBehind(site, locale),
    programme: { title, summary, hours },
    title: t.title,
    description: t.lead,
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Masterclasses() {
  const { masterclasses, behind, programme } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = masterclassMessages[locale];
  const first = firstToFollow(masterclasses);
  return (
    <>
      <Hero
        seed="masterclasses"
        facts={first && saleFacts({ ...first, behind }, locale)}
        actions={
          first && (
            <Actions>
              <ButtonLink href={publicPath("masterclass", locale, first.slug)} icon="arrow">
                {t.masterclasses.see(first.title)}
              </ButtonLink>
            </Actions>
          )
        }
      >
        <h1>{t.masterclasses.title}</h1>
        <Lead>{t.masterclasses.lead}</Lead>
      </Hero>
      <Page>
        <MasterclassCards masterclasses={masterclasses} level={2} />
      </Page>
      <Section
        ground="tint"
        id="programma"
        title={programme.title}
        more={<TextLink href={publicPath("cohorts", locale)}>{t.masterclasses.allDates}</TextLink>}
      >
        <div className="sc-stack--wide">
          <p className="sc-measure">
            {programme.summary} {t.masterclasses.together(programme.hours)}
          </p>
          <MasterclassComparison masterclasses={masterclasses} caption={t.masterclasses.compare} />
        </div>
      </Section>
    </>
  );
}
