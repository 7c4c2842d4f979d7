import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { cohortFilters, cohortListIn } from "~/features/cohorts/desk/cohort-list";
import { deskCohorts } from "~/features/cohorts/desk/cohorts.queries.server";
import { CohortTable } from "~/features/cohorts/desk/components/cohort-table";
import { cohortFormMessages } from "~/features/cohorts/editing/cohort-form.messages";
import { contentChoices } from "~/features/curriculum/content/content-choices.server";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { overviewMessages } from "~/features/desk/overview/overview.messages";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { deskWords } from "~/ui/desk/desk.messages";
import { ButtonLink } from "~/ui/form/button";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.read");
  const search = new URL(request.url).searchParams;
  const shape = cohortListIn(search);
  const asked = askedIn(shape, search);
  return {
    locale,
    sections: deskMenu(actor),
    shape,
    asked,
    contents: contentChoices(locale),
    mayPlan: can(actor, "cohort.edit"),
    ...(await deskCohorts(actor, asked, locale)),
  };
}

export default function DeskCohorts() {
  const { sections, rows, contents, mayPlan, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, form] = [cohortDeskMessages[locale], cohortFormMessages[locale]];
  const title = deskMessages[locale].cohorts;
  const { mode, language } = list.shape.filters;
  return (
    <Desk
      sections={sections}
      section="cohorts"
      title={title}
      action={
        mayPlan && <ButtonLink href="/desk/cohorts/new">{overviewMessages[locale].newCohort}</ButtonLink>
      }
    >
      <DeskList
        {...list}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "status",
            label: deskWords[locale].status,
            unchosen: t.upcoming,
            options: cohortFilters.map((value) => ({ value, label: t.filters[value] })),
          },
          { name: "content", label: t.content, options: contents },
          {
            name: "mode",
            label: t.mode,
            options: mode.map((value) => ({ value, label: form.modes[value]! })),
          },
          {
            name: "language",
            label: t.language,
            options: language.map((value) => ({ value, label: form.languages[value]! })),
          },
        ]}
        none={{ title: t.none, text: t.noneHelp }}
      >
        {(sorting) => <CohortTable cohorts={rows} caption={title} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
