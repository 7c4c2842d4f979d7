import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cohortDeskMessages } from "~/features/admin/cohort-desk.messages";
import { cohortChoices } from "~/features/admin/cohort-form.queries.server";
import { submitCohort } from "~/features/admin/cohort-submission.server";
import { deskCohort } from "~/features/admin/cohort.queries.server";
import { CohortConflict } from "~/features/admin/components/cohort-conflict";
import { CohortForm } from "~/features/admin/components/cohort-form";
import { CohortStatePanel } from "~/features/admin/components/cohort-state";
import { Desk } from "~/features/admin/components/desk";
import { Participants } from "~/features/admin/components/participants";
import { deskTitle } from "~/features/admin/desk-title";
import { participantsOf } from "~/features/admin/participants.queries.server";
import { listAddress } from "~/features/admin/search-words";
import { changeCohortStatus } from "~/features/cohorts/change-cohort-status.server";
import { settleCohort } from "~/features/commerce/settle-cohort.server";
import { requireStaff } from "~/features/identity/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/form.server";
import { isId } from "~/platform/ids.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");
/** What the page shows of an act, when there was none. */
const nothing = { refusal: null, answer: null, isUnconfirmed: false };
const savedAddress = ({ id, told }: { id: string; told: number }) =>
  listAddress(`/desk/cohorts/${id}`, { done: "saved", told: told || null });
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  await requireStaff(request, "cohort.edit");
  if (!isId(id)) throw notFound();
  const [cohort, choices, participants] = await Promise.all([
    deskCohort(id, locale),
    cohortChoices(locale, id),
    participantsOf(id),
  ]);
  if (!cohort) throw notFound();
  return { locale, name: cohort.name, cohort, choices, participants };
}

export async function action({ request, params: { id }, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  if (form.text("intent") === "settle") {
    await requireStaff(request, "order.refund");
    if (form.text("confirm") !== "yes") return data({ ...nothing, isUnconfirmed: true }, 400);
    const settled = await settleCohort(actor, id);
    if (!settled.ok) throw notFound();
    return redirect(`/desk/cohorts/${id}?done=settle`, 303);
  }
  const act = (["publish", "close", "reopen"] as const).find((name) => name === form.text("intent"));
  if (act) {
    const changed = await changeCohortStatus(actor, id, { act });
    if (changed.ok) return redirect(`/desk/cohorts/${id}?done=${act}`, 303);
    if (changed.reason === "notFound") throw notFound();
    return data({ ...nothing, refusal: changed.reason }, 409);
  }
  const answer = await submitCohort(actor, id, form, locale);
  if (!answer) throw notFound();
  if ("id" in answer) return redirect(savedAddress(answer), 303);
  return data({ ...nothing, answer }, answer.status);
}

export default function DeskCohort() {
  const { cohort, choices, participants } = useLoaderData<typeof loader>();
  const { refusal, answer, isUnconfirmed } = useActionData<typeof action>() ?? nothing;
  const t = cohortDeskMessages[useLocale()];
  const titles = Object.fromEntries(choices.offers.map(({ id, title }) => [id, title]));
  const isCancelled = cohort.status === "CANCELLED";
  return (
    <Desk section="cohorts" title={cohort.name}>
      {refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      {answer?.changes && <CohortConflict changes={answer.changes} offers={titles} />}
      {isCancelled && <Notice>{t.refusals.cancelled}</Notice>}
      {!answer && <CohortStatePanel cohort={cohort} />}
      {!answer && <Participants cohortId={cohort.id} {...{ participants, isCancelled, isUnconfirmed }} />}
      {!isCancelled && (
        <section className="sc-stack sc-no-print">
          <h2>{t.editTitle}</h2>
          <CohortForm
            action={`/desk/cohorts/${cohort.id}`}
            {...choices}
            values={answer?.values ?? cohort.values}
            faults={answer?.faults}
            seatsInUse={answer?.seatsInUse}
            version={answer?.version ?? cohort.version}
            isPublic={cohort.status !== "DRAFT"}
            holders={cohort.status === "DRAFT" ? undefined : { count: cohort.taken, isOver: cohort.isOver }}
          />
        </section>
      )}
    </Desk>
  );
}
