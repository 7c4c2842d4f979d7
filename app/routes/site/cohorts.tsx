import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { saleFacts } from "~/features/catalogue/pages/components/sale-facts";
import { masterclassMessages } from "~/features/catalogue/pages/masterclass.messages";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { whoIsBehind } from "~/features/catalogue/pages/who-is-behind.server";
import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { CohortList } from "~/features/cohorts/dates/components/cohort-list";
import { DateFilterForm } from "~/features/cohorts/dates/components/date-filter-form";
import { byMonth, dateChoices, filterDates, parseDateFilter } from "~/features/cohorts/dates/date-filter";
import { datesMessages } from "~/features/cohorts/dates/dates.messages";
import { listed } from "~/features/cohorts/dates/listed-cohort";
import { masterclassesOnSale } from "~/features/cohorts/dates/masterclasses-on-sale.queries.server";
import { siteScope } from "~/features/identity/access/scope";
import { interestMessages } from "~/features/interest/leaving/interest.messages";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Hero } from "~/ui/frame/hero";
import { Page } from "~/ui/frame/layout";
import { EmptyState } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";

/** All dates, by month. Narrowed to some of them it is an address with a query, which is made for who asks and not kept. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale, site } = context;
  const t = cohortMessages[locale];
  const { cohorts, masterclasses } = await masterclassesOnSale(siteScope(site), locale);
  context.shownCohorts = cohorts.map(({ id }) => id);
  const choices = dateChoices(cohorts, locale);
  const filter = parseDateFilter(new URL(request.url).searchParams, choices);
  return {
    first: masterclasses.find(({ sale }) => sale?.slug) ?? null,
    behind: whoIsBehind(site, locale),
    choices,
    filter,
    months: byMonth(filterDates(cohorts, filter), locale).map(({ title, cohorts }) => {
      return { title, cohorts: cohorts.map((cohort) => listed(cohort, locale)) };
    }),
    isEmpty: cohorts.length === 0,
    title: t.agenda,
    description: t.agendaLead,
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Cohorts() {
  const { first, behind, choices, filter, months, isEmpty } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, dates] = [cohortMessages[locale], datesMessages[locale]];
  return (
    <>
      <Hero
        seed="agenda"
        facts={first ? saleFacts({ ...first, behind }, locale) : undefined}
        actions={
          first?.sale?.slug && (
            <Actions>
              <ButtonLink href={publicPath("cohort", locale, first.sale.slug)} icon="arrow">
                {dates.seeFirst}
              </ButtonLink>
            </Actions>
          )
        }
      >
        <h1>{t.agenda}</h1>
        <Lead>{t.agendaLead}</Lead>
      </Hero>
      <Page>
        {!isEmpty && <DateFilterForm choices={choices} filter={filter} />}
        {months.map(({ title, cohorts }) => (
          <section key={title} className="sc-stack">
            <h2 className="sc-month">{title}</h2>
            <CohortList cohorts={cohorts} caption={title} />
          </section>
        ))}
        {!isEmpty && months.length === 0 && (
          <EmptyState seed="agenda" title={dates.noneFound}>
            <p>{dates.noneFoundHelp}</p>
            <ButtonLink href={publicPath("cohorts", locale)}>{dates.all}</ButtonLink>
          </EmptyState>
        )}
        {isEmpty && (
          <EmptyState seed="agenda" title={t.none}>
            <p>{t.noneHelp}</p>
            <ButtonLink href={publicPath("masterclasses", locale)}>Masterclasses</ButtonLink>
          </EmptyState>
        )}
        <p>
          <TextLink href={publicPath("teams", locale)}>{masterclassMessages[locale].forTeams}</TextLink>
        </p>
        <p>
          <TextLink href={publicPath("interest", locale)}>{interestMessages[locale].otherwise}</TextLink>
        </p>
        <p>
          <TextLink href={publicPath("cohortsCalendar", locale)}>{t.agendaFeed}</TextLink>
        </p>
      </Page>
    </>
  );
}
