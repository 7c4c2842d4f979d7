import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { addFacilitator } from "~/features/cohorts/facilitators/add-facilitator.server";
import { FacilitatorsForm } from "~/features/cohorts/facilitators/components/facilitators-form";
import { facilitatorMessages } from "~/features/cohorts/facilitators/facilitators.messages";
import { cohortFacilitators } from "~/features/cohorts/facilitators/facilitators.queries.server";
import { removeFacilitator } from "~/features/cohorts/facilitators/remove-facilitator.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "facilitator.edit");
  const cohort = isId(id) ? await cohortFacilitators(actor, id) : null;
  if (!isId(id) || !cohort) throw notFound();
  return { locale, sections: deskMenu(actor), id, name: cohort.name, facilitators: cohort.facilitators };
}

export async function action({ request, params: { id }, context: { files } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "facilitator.edit");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const address = `/desk/cohorts/${id}/facilitators`;
  if (form.text("intent") === "remove") {
    const wanted = form.text("id");
    if (isId(wanted)) await removeFacilitator(actor, id, wanted);
    return redirect(`${address}?done=removed`, 303);
  }
  const name = form.text("name");
  const line = form.text("line");
  const picture = await form.file("picture");
  const added = await addFacilitator(actor, id, { who: { name }, line, picture, rule: files! });
  if (added.ok) return redirect(`${address}?done=added`, 303);
  if ("reason" in added) throw notFound();
  return data({ name, line, faults: added.faults }, 400);
}

export default function Facilitators() {
  const { sections, id, name, facilitators } = useLoaderData<typeof loader>();
  const t = facilitatorMessages[useLocale()];
  const done = t.done[useSearchParams()[0].get("done") ?? ""];
  const answer = useActionData<typeof action>();
  return (
    <Desk sections={sections} section="cohorts" title={t.titleOf(name)}>
      {done && !answer && <Notice kind="success">{done}</Notice>}
      <FacilitatorsForm
        cohortId={id}
        back={`/desk/cohorts/${id}`}
        facilitators={facilitators}
        answer={answer}
      />
    </Desk>
  );
}
