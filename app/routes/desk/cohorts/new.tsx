import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { submitCohort } from "~/features/cohorts/editing/cohort-submission.server";
import { CohortForm } from "~/features/cohorts/editing/components/cohort-form";
import { FirstDatesForm } from "~/features/cohorts/planning/components/first-dates-form";
import { newCohort } from "~/features/cohorts/planning/new-cohort.queries.server";
import { planningMessages } from "~/features/cohorts/planning/planning.messages";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  const { searchParams } = new URL(request.url);
  return { locale, sections: deskMenu(actor), ...(await newCohort(actor, locale, searchParams)) };
}

/** Makes the group as a draft, or shows the form again: with faults, or with more rows for sessions. */
export async function action({ request, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  const answer = await submitCohort(actor, { stored: null, form: await readForm(request), locale });
  if (!answer) throw new Response("Not Found", { status: 404 });
  if ("id" in answer) return redirect(`/desk/cohorts/${answer.id}?done=created`, 303);
  return data(answer, answer.status);
}

export default function NewCohort() {
  const { sections, offers, copied, step, fields, areDatesFilled } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const values = answer?.values ?? fields;
  return (
    <Desk sections={sections} section="cohorts" title={cohortDeskMessages[locale].newTitle}>
      {!answer && areDatesFilled && <Notice>{planningMessages[locale].checkDates}</Notice>}
      {values ? (
        <CohortForm
          action="/desk/cohorts/new"
          offers={offers}
          values={values}
          faults={answer?.faults}
          version={null}
          copyOf={answer ? answer.copyOf : copied?.id}
          back="/desk/cohorts"
        />
      ) : (
        <FirstDatesForm {...step} offers={offers} copied={copied} />
      )}
    </Desk>
  );
}
