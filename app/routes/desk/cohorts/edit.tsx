import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { cohortChoices, storedCohort } from "~/features/cohorts/editing/cohort-form.queries.server";
import { submitCohort } from "~/features/cohorts/editing/cohort-submission.server";
import { CohortConflict } from "~/features/cohorts/editing/components/cohort-conflict";
import { CohortForm } from "~/features/cohorts/editing/components/cohort-form";
import { MoveQuestion } from "~/features/cohorts/moves/components/move-question";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { askOfMove, tellOfMove } from "~/features/enrolment/tickets/tell-of-move.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { listAddress } from "~/lib/list-address";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  if (!isId(id)) throw notFound();
  const [cohort, choices] = await Promise.all([
    storedCohort(actor, id, locale),
    cohortChoices(actor, locale, id),
  ]);
  if (!cohort) throw notFound();
  if (cohort.status === "CANCELLED") throw redirect(`/desk/cohorts/${id}`);
  return { locale, sections: deskMenu(actor), name: cohort.name, cohort, choices };
}

/** Saves the group; when people with a ticket must hear of it, shows first what they would read. */
export async function action({ request, params: { id }, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const stored = { id, tell: tellOfMove, ask: askOfMove };
  const answer = await submitCohort(actor, { stored, form, locale });
  if (!answer) throw notFound();
  if (!("id" in answer)) return data(answer, answer.status);
  return redirect(listAddress(`/desk/cohorts/${id}`, { done: "saved", told: answer.told || null }), 303);
}

export default function EditCohort() {
  const { sections, cohort, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = cohortDeskMessages[useLocale()];
  const path = `/desk/cohorts/${cohort.id}`;
  const named = choices.offers.flatMap((offer) => [offer, ...offer.modules]);
  return (
    <Desk sections={sections} section="cohorts" title={t.editTitle(cohort.name)}>
      {answer?.changes && (
        <CohortConflict
          changes={answer.changes}
          titles={Object.fromEntries(named.map(({ id, title }) => [id, title]))}
        />
      )}
      {answer?.question ? (
        <MoveQuestion action={`${path}/edit`} question={answer.question} />
      ) : (
        <CohortForm
          action={`${path}/edit`}
          {...choices}
          values={answer?.values ?? cohort.values}
          faults={answer?.faults}
          seatsInUse={answer?.seatsInUse}
          version={answer?.version ?? cohort.version}
          holders={choices.isPublic ? { count: cohort.taken, isOver: cohort.isOver } : undefined}
          back={path}
        />
      )}
    </Desk>
  );
}
