import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { eventData } from "~/features/catalogue/pages/schema-org";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { Seats } from "~/features/cohorts/cohort/components/seats";
import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { cohortBySlug } from "~/features/cohorts/cohort/cohorts.queries.server";
import { FacilitatorList } from "~/features/cohorts/facilitators/components/facilitator-list";
import { facilitatorMessages } from "~/features/cohorts/facilitators/facilitators.messages";
import { facilitatorsOf } from "~/features/cohorts/facilitators/facilitators.queries.server";
import { cohortRun } from "~/features/cohorts/cohort/cohort-schema-org";
import { fullPriceText } from "~/features/catalogue/offers/price-text";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { formatInstant } from "~/lib/dates";
import { masterclass } from "~/features/curriculum/content/content.server";
import { ButtonLink } from "~/ui/form/button";
import { Panel } from "~/ui/card";
import { Hero } from "~/ui/frame/hero";
import { Section, Split } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { DefinitionList } from "~/ui/table";
import { Lead, Moment, TextLink } from "~/ui/text";
import { siteScope } from "~/features/identity/access/scope";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { locale, site } = context;
  const found = await cohortBySlug(siteScope(site), params.slug ?? "", locale);
  if (!found) throw new Response("Not Found", { status: 404 });
  const { id, ...cohort } = found;
  context.shownCohorts = [id];
  const facilitators = await facilitatorsOf(siteScope(site), id);
  const taught = cohort.masterclassSlug ? masterclass(cohort.masterclassSlug, locale) : undefined;
  const description = taught?.promise ?? cohort.title;
  const url = site.origin + publicPath("cohort", locale, cohort.slug);
  const isCancelled = !cohort.availability.ok && cohort.availability.reason === "cancelled";
  return {
    cohort,
    facilitators,
    isCancelled,
    price: fullPriceText(cohort.priceCents, cohort.currency, cohort.vat, locale),
    title: `${cohort.title}: ${cohort.name}`,
    description,
    data: eventData(
      `${cohort.title}: ${cohort.name}`,
      description,
      { ...cohortRun(cohort, url), isCancelled },
      site,
    ),
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Cohort() {
  const { cohort, facilitators, isCancelled, price, description } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = cohortMessages[locale];
  const enrolUntil = formatInstant(cohort.enrolUntil, locale, cohort.timeZone);
  const enrolFrom = cohort.enrolFrom ? formatInstant(cohort.enrolFrom, locale, cohort.timeZone) : "";
  const isToCome = !cohort.availability.ok && cohort.availability.reason === "enrolmentNotBegun";
  const about = cohort.masterclassSlug && publicPath("masterclass", locale, cohort.masterclassSlug);
  return (
    <>
      <Hero seed={cohort.slug}>
        <Breadcrumbs
          items={[{ href: publicPath("cohorts", locale), label: t.agenda }, { label: cohort.name }]}
        />
        <h1>{cohort.title}</h1>
        <Lead>{cohort.name}</Lead>
        {isCancelled && (
          <Notice kind="warning" title={t.cancelledTitle}>
            {t.cancelledHelp}
          </Notice>
        )}
      </Hero>
      <Section>
        <Split
          aside={
            <Panel>
              {!isCancelled && (
                <DefinitionList
                  items={[
                    [t.price, price],
                    [t.seats, <Seats key="seats" availability={cohort.availability} />],
                    ...(isToCome ? [[t.enrolFrom, <Moment key="from" text={enrolFrom} />] as const] : []),
                    [t.enrolUntil, <Moment key="until" text={enrolUntil} />],
                    ...(cohort.minimum === null
                      ? []
                      : [[t.goesAhead, t.goesAheadFrom(cohort.minimum)] as const]),
                  ]}
                />
              )}
              {cohort.availability.ok ? (
                <ButtonLink wide href={`/checkout/${cohort.slug}?lang=${locale}`}>
                  {t.buy}
                </ButtonLink>
              ) : (
                <>
                  {cohort.availability.reason === "soldOut" && <p>{t.soldOutHelp}</p>}
                  {isToCome && <p>{t.notBegunHelp(enrolFrom)}</p>}
                  <ButtonLink wide look="secondary" href={publicPath("cohorts", locale)}>
                    {t.otherDates}
                  </ButtonLink>
                </>
              )}
            </Panel>
          }
        >
          {cohort.isDemo && <Notice>{t.demo}</Notice>}
          {!isCancelled && <p className="sc-measure">{description}</p>}
          <DefinitionList
            items={[
              [t.where, whereInWords(cohort, locale)],
              [t.language, t.heldIn[cohort.language]],
            ]}
          />
          {facilitators.length > 0 && (
            <>
              <h2>{facilitatorMessages[locale].ledBy}</h2>
              <FacilitatorList facilitators={facilitators} />
            </>
          )}
          <h2>{isCancelled ? t.sessionsCancelled : t.sessionsTitle}</h2>
          <SessionList sessions={cohort.sessions} setting={cohort} />
          {about && <TextLink href={about}>{t.about(cohort.title)}</TextLink>}
        </Split>
      </Section>
    </>
  );
}
