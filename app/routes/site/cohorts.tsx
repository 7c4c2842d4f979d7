import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageMeta } from "~/features/catalogue/pages/page-meta";
import { cohortMessages } from "~/features/cohorts/cohort/cohorts.messages";
import { CohortList } from "~/features/cohorts/cohort/components/cohort-list";
import { upcomingCohorts } from "~/features/cohorts/cohort/cohorts.queries.server";
import { listed } from "~/features/cohorts/cohort/listed-cohort";
import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { EmptyState } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";
import { siteScope } from "~/features/identity/access/scope";

export async function loader({ context }: LoaderFunctionArgs) {
  const { locale } = context;
  const t = cohortMessages[locale];
  const cohorts = await upcomingCohorts(siteScope(context.site), locale);
  context.shownCohorts = cohorts.map(({ id }) => id);
  const byTitle = new Map<string, ReturnType<typeof listed>[]>();
  for (const cohort of cohorts)
    byTitle.set(cohort.title, [...(byTitle.get(cohort.title) ?? []), listed(cohort, locale)]);
  return {
    groups: [...byTitle].map(([title, cohorts]) => ({ title, cohorts })),
    title: t.agenda,
    description: t.agendaLead,
    locale,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data ? pageMeta({ ...data, pathname: location.pathname, matches }) : [];

export default function Cohorts() {
  const { groups } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = cohortMessages[locale];
  return (
    <Page>
      <h1>{t.agenda}</h1>
      <Lead>{t.agendaLead}</Lead>
      {groups.map(({ title, cohorts }) => (
        <section key={title} className="sc-stack">
          <h2>{title}</h2>
          <CohortList cohorts={cohorts} caption={title} />
        </section>
      ))}
      {groups.length === 0 && (
        <EmptyState seed="agenda" title={t.none}>
          <p>{t.noneHelp}</p>
          <ButtonLink href={publicPath("masterclasses", locale)}>Masterclasses</ButtonLink>
        </EmptyState>
      )}
      <p>
        <TextLink href={publicPath("cohortsCalendar", locale)}>{t.agendaFeed}</TextLink>
      </p>
    </Page>
  );
}
