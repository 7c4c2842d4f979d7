import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { cohortChoices } from "~/features/cohorts/editing/cohort-form.queries.server";
import { submitCohort } from "~/features/cohorts/editing/cohort-submission.server";
import { CohortForm } from "~/features/cohorts/editing/components/cohort-form";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { newFields } from "~/features/cohorts/editing/cohort-form";
import { tellOfMove } from "~/features/enrolment/tickets/tell-of-move.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { toMoneyInput } from "~/lib/money";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  const choices = await cohortChoices(actor, locale);
  const wanted = new URL(request.url).searchParams.get("offer");
  const offer = choices.offers.find(({ id }) => id === wanted);
  const price = offer && offer.priceCents !== null ? toMoneyInput(offer.priceCents, locale) : "";
  return {
    locale,
    sections: deskMenu(actor),
    ...choices,
    values: newFields({ offerId: offer?.id ?? "", vat: offer?.vat ?? "standard", price }),
  };
}

/** Makes the group as a draft, or shows the form again: with faults, or with more rows for sessions. */
export async function action({ request, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  const answer = await submitCohort(actor, {
    cohortId: null,
    form: await readForm(request),
    locale,
    tell: tellOfMove,
  });
  if (!answer) throw new Response("Not Found", { status: 404 });
  if ("id" in answer) return redirect(`/desk/cohorts/${answer.id}?done=created`, 303);
  return data(answer, answer.status);
}

export default function NewCohort() {
  const { sections, offers, values } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = cohortDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="cohorts" title={t.newTitle}>
      <CohortForm
        action="/desk/cohorts/new"
        offers={offers}
        values={answer?.values ?? values}
        faults={answer?.faults}
        version={null}
      />
    </Desk>
  );
}
