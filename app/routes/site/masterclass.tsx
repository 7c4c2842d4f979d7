import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { masterclassMessages } from "~/features/catalogue/pages/masterclass.messages";
import { ModuleOutline } from "~/features/catalogue/pages/components/module-outline";
import { courseData } from "~/features/catalogue/pages/schema-org";
import { masterclassPage } from "~/features/catalogue/pages/masterclass-page.server";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { MasterclassBox } from "~/features/catalogue/pages/components/masterclass-box";
import { MasterclassText } from "~/features/catalogue/pages/components/masterclass-text";
import { whoIsBehind } from "~/features/catalogue/pages/who-is-behind.server";
import { CohortList } from "~/features/cohorts/dates/components/cohort-list";
import { upcomingCohorts } from "~/features/cohorts/cohort/cohorts.queries.server";
import { cohortRun } from "~/features/cohorts/cohort/cohort-schema-org";
import { listed } from "~/features/cohorts/dates/listed-cohort";
import { onSale } from "~/features/cohorts/dates/on-sale";
import { selfPacedOffer } from "~/features/catalogue/offers/offers.queries.server";
import { priceParts } from "~/features/catalogue/offers/price-text";
import { InterestSection } from "~/features/interest/leaving/components/interest-section";
import { interestMessages } from "~/features/interest/leaving/interest.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { ButtonLink } from "~/ui/form/button";
import { Hero } from "~/ui/frame/hero";
import { BuyBar, Section, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Lead } from "~/ui/text";
import { siteScope } from "~/features/identity/access/scope";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { locale, site } = context;
  const masterclass = masterclassPage(params.slug ?? "", locale);
  if (!masterclass) throw new Response("Not Found", { status: 404 });
  const cohorts = await upcomingCohorts(siteScope(site), locale, masterclass.id);
  context.shownCohorts = cohorts.map(({ id }) => id);
  const url = site.origin + publicPath("masterclass", locale, masterclass.slug);
  const runs = cohorts.map((one) => cohortRun(one, site.origin + publicPath("cohort", locale, one.slug)));
  const alone = masterclass.isOpen ? await selfPacedOffer(siteScope(site), masterclass.id) : null;
  return {
    masterclass,
    sale: masterclass.isOpen ? onSale(cohorts, alone, locale) : null,
    alone: alone && {
      id: alone.id,
      price: priceParts(alone.priceCents!, alone.currency, alone.vat, locale),
    },
    behind: whoIsBehind(site, locale),
    cohorts: cohorts.map((cohort) => listed(cohort, locale)),
    title: masterclass.title,
    description: masterclass.promise,
    picture: publicPath("masterclassPicture", locale, masterclass.slug),
    data: courseData({ ...masterclass, url, site, locale }, runs),
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Masterclass() {
  const { masterclass, sale, alone, behind, cohorts } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = masterclassMessages[locale];
  const open = cohorts.filter(({ availability }) => availability.ok).map(({ language }) => language);
  return (
    <>
      <Hero seed={masterclass.slug}>
        <Breadcrumbs
          items={[
            { href: publicPath("masterclasses", locale), label: t.masterclasses.title },
            { label: masterclass.title },
          ]}
        />
        <p className="sc-card__eyebrow">{t.masterclasses.forWhom}</p>
        <h1>{masterclass.title}</h1>
        <Lead>{masterclass.promise}</Lead>
      </Hero>
      <Section>
        <Split
          lifted
          aside={
            <MasterclassBox
              {...{ sale, alone, behind }}
              load={masterclass.load}
              previewHref={masterclass.previewHref}
              instead={
                open.length === 0 &&
                !alone && (
                  <ButtonLink wide href="#bericht">
                    {interestMessages[locale].send}
                  </ButtonLink>
                )
              }
            />
          }
        >
          <MasterclassText masterclass={masterclass} />
        </Split>
      </Section>
      <Section ground="tint" id="inhoud" title={t.content}>
        <ModuleOutline modules={masterclass.modules} />
      </Section>
      <Section id="data" title={t.dates}>
        <div className="sc-stack--wide">
          {cohorts.length > 0 ? (
            <CohortList cohorts={cohorts} caption={t.dates} isOfOne />
          ) : (
            <p>{t.noDates}</p>
          )}
          <InterestSection masterclass={masterclass} open={open} />
        </div>
      </Section>
      {sale?.slug && (
        <BuyBar
          price={
            <>
              <strong>{sale.price.net}</strong> {sale.price.gross}
            </>
          }
        >
          <ButtonLink small href="#data">
            {t.chooseDate}
          </ButtonLink>
        </BuyBar>
      )}
    </>
  );
}
