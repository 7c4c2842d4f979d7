import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { masterclassMessages } from "~/features/catalogue/pages/masterclass.messages";
import { homeMessages } from "~/features/catalogue/pages/home.messages";
import { ModuleOutline } from "~/features/catalogue/pages/components/module-outline";
import { contactAddress } from "~/features/catalogue/pages/contact";
import { courseData } from "~/features/catalogue/pages/schema-org";
import { masterclassPage } from "~/features/catalogue/pages/masterclass-page.server";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { CohortList } from "~/features/cohorts/cohort/components/cohort-list";
import { upcomingCohorts } from "~/features/cohorts/cohort/cohorts.queries.server";
import { cohortRun } from "~/features/cohorts/cohort/cohort-schema-org";
import { listed } from "~/features/cohorts/cohort/listed-cohort";
import { selfPacedOffer } from "~/features/catalogue/offers/offers.queries.server";
import { fullPriceText } from "~/features/catalogue/offers/price-text";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { env } from "~/platform/env.server";
import { contactOf } from "~/platform/site/foundation-details.server";
import { ButtonLink } from "~/ui/form/button";
import { Panel } from "~/ui/card";
import { Hero } from "~/ui/frame/hero";
import { Section, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { EmptyState, Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
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
  const first = cohorts.find(({ availability }) => availability.ok);
  return {
    masterclass,
    price: first && fullPriceText(first.priceCents, first.currency, first.vat, locale),
    alone: alone && {
      id: alone.id,
      price: fullPriceText(alone.priceCents!, alone.currency, alone.vat, locale),
    },
    cohorts: cohorts.map((cohort) => listed(cohort, locale)),
    title: masterclass.title,
    description: masterclass.promise,
    data: courseData({ ...masterclass, url, site, locale }, runs),
    canWrite: contactAddress(await contactOf(site), env) !== null,
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Masterclass() {
  const { masterclass, price, alone, cohorts, canWrite } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, home] = [masterclassMessages[locale], homeMessages[locale]];
  return (
    <>
      <Hero seed={masterclass.slug}>
        <Breadcrumbs
          items={[
            { href: publicPath("masterclasses", locale), label: t.masterclasses.title },
            { label: masterclass.title },
          ]}
        />
        <h1>{masterclass.title}</h1>
        <Lead>{masterclass.promise}</Lead>
      </Hero>
      <Section>
        <Split
          aside={
            <Panel>
              <DefinitionList
                items={[
                  [
                    t.study,
                    <>
                      {t.hoursLong(masterclass.hours)}
                      <small className="sc-panel__note">{t.studyHelp}</small>
                    </>,
                  ],
                  [t.content, t.modules(masterclass.modules.length)],
                  [t.price, price],
                  [t.priceAlone, alone?.price],
                ]}
              />
              {masterclass.isOpen && price && (
                <ButtonLink wide href="#data">
                  {t.dates}
                </ButtonLink>
              )}
              {alone && (
                <ButtonLink wide look="secondary" href={`/checkout/offers/${alone.id}?lang=${locale}`}>
                  {t.buyAlone}
                </ButtonLink>
              )}
              <ButtonLink wide look="secondary" href={masterclass.previewHref}>
                {t.preview}
              </ButtonLink>
            </Panel>
          }
        >
          {!masterclass.isOpen && (
            <Notice title={t.masterclasses.announced}>{t.masterclasses.announcedHelp}</Notice>
          )}
          <p className="sc-measure">{masterclass.summary}</p>
          <h2>{t.outcomes}</h2>
          <ul className="sc-measure">
            {masterclass.outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
          <h2>{t.forWhom}</h2>
          <p className="sc-measure">{masterclass.audience}</p>
          <h2>{t.certificate}</h2>
          <p className="sc-measure">{t.certificateText}</p>
        </Split>
      </Section>
      <Section ground="tint" id="inhoud" title={t.content}>
        <ModuleOutline modules={masterclass.modules} />
      </Section>
      <Section id="data" title={t.dates}>
        {cohorts.length > 0 ? (
          <CohortList cohorts={cohorts} caption={t.dates} />
        ) : (
          <EmptyState seed={masterclass.slug} title={t.noDates}>
            <p>{canWrite ? t.noDatesHelp : t.noDatesLater}</p>
            <ButtonLink look="secondary" href={publicPath(canWrite ? "contact" : "cohorts", locale)}>
              {canWrite ? home.home.getInTouch : home.home.agenda}
            </ButtonLink>
          </EmptyState>
        )}
      </Section>
    </>
  );
}
