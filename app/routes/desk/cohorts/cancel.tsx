import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { deskCohort } from "~/features/cohorts/desk/cohort.queries.server";
import { CancelCohortForm } from "~/features/cohorts/desk/components/cancel-cohort-form";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { changeCohortStatus } from "~/features/cohorts/cohort/change-cohort-status.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { isId } from "~/platform/db/ids.server";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit", "cohort.read");
  const cohort = isId(id) ? await deskCohort(actor, id, locale) : null;
  if (!cohort) throw notFound();
  if (cohort.status === "CANCELLED") throw redirect(`/desk/cohorts/${cohort.id}`);
  const { name, taken, held } = cohort;
  return { locale, sections: deskMenu(actor), name, cohort: { id: cohort.id, name, taken, held } };
}

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "cohort.edit");
  if (!isId(id)) throw notFound();
  const isConfirmed = (await readForm(request)).text("confirm") === "yes";
  const changed = await changeCohortStatus(actor, id, { act: "cancel", isConfirmed });
  if (changed.ok) return redirect(`/desk/cohorts/${id}?done=cancel`, 303);
  if (changed.reason === "notFound") throw notFound();
  return data({ refusal: changed.reason }, changed.reason === "unconfirmed" ? 400 : 409);
}

export default function CancelCohort() {
  const { sections, cohort } = useLoaderData<typeof loader>();
  const t = cohortDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="cohorts" title={t.cancelTitle(cohort.name)}>
      <CancelCohortForm cohort={cohort} refusal={useActionData<typeof action>()?.refusal} />
    </Desk>
  );
}
