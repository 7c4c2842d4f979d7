import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskWords } from "~/ui/desk/desk.messages";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { overviewMessages } from "~/features/desk/overview/overview.messages";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { deskCohorts } from "~/features/cohorts/desk/cohorts.queries.server";
import { CohortTable } from "~/features/cohorts/desk/components/cohort-table";
import { Desk } from "~/features/desk/shell/components/desk";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { listAddress, pageIn } from "~/lib/list-address";
import { cohortFilters } from "~/features/cohorts/desk/cohort-filters";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { Pagination } from "~/ui/frame/navigation";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.read");
  const search = new URL(request.url).searchParams;
  const filter = cohortFilters.find((name) => name === search.get("status")) ?? null;
  const page = pageIn(search.get("page"));
  return {
    locale,
    sections: deskMenu(actor),
    filter,
    page,
    mayPlan: can(actor, "cohort.edit"),
    ...(await deskCohorts(actor, locale, { filter, page })),
  };
}

export default function DeskCohorts() {
  const { sections, filter, page, mayPlan, cohorts, pages } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, common] = [cohortDeskMessages[locale], deskWords[locale]];
  const overview = overviewMessages[locale];
  const menu = deskMessages[locale];
  return (
    <Desk
      sections={sections}
      section="cohorts"
      title={menu.cohorts}
      action={mayPlan && <ButtonLink href="/desk/cohorts/new">{overview.newCohort}</ButtonLink>}
    >
      <SearchForm
        action="/desk/cohorts"
        filter={{
          name: "status",
          label: common.status,
          value: filter ?? "",
          options: cohortFilters.map((value) => ({ value, label: t.filters[value] })),
        }}
      />
      {cohorts.length > 0 ? (
        <CohortTable cohorts={cohorts} caption={menu.cohorts} />
      ) : (
        <EmptyState seed="desk-cohorts" title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        href={(to) => listAddress("/desk/cohorts", { status: filter, page: to })}
      />
    </Desk>
  );
}
