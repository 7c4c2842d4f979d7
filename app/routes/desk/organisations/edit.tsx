import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { CorrectionForm } from "~/features/organisations/desk/components/correction-form";
import { readCorrection } from "~/features/organisations/desk/correction";
import { organisationDeskMessages } from "~/features/organisations/desk/organisation-desk.messages";
import { deskOrganisation } from "~/features/organisations/desk/organisations.queries.server";
import { correctOrganisation } from "~/features/organisations/organisation/save-organisation.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "desk" };
export const meta = deskTitle("organisations");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "organisation.correct", "organisation.look");
  const found = isId(id) ? await deskOrganisation(actor, id) : null;
  if (!found) throw notFound();
  if (found.endedAt) throw redirect(`/desk/organisations/${found.id}`);
  const { facts, version } = found;
  return {
    locale,
    sections: deskMenu(actor),
    name: facts.name,
    organisation: { id: found.id, facts, version },
  };
}

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "organisation.correct", "organisation.look");
  if (!isId(id) || !(await deskOrganisation(actor, id))) throw notFound();
  const reading = readCorrection(await readForm(request));
  const { sent } = reading;
  if (!reading.ok)
    return data({ sent, faults: reading.faults, reasonFault: reading.reasonFault, isChanged: false }, 400);
  const saved = await correctOrganisation(actor, id, reading.change);
  if (saved.ok) return redirect(`/desk/organisations/${id}?done=saved`, 303);
  if ("faults" in saved)
    return data({ sent, faults: saved.faults, reasonFault: null, isChanged: false }, 400);
  // Joined into another meanwhile: its page says so.
  if (saved.reason === "notFound") return redirect(`/desk/organisations/${id}`, 303);
  return data({ sent, faults: {}, reasonFault: null, isChanged: true }, 409);
}

export default function CorrectOrganisation() {
  const { sections, name, organisation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = organisationDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="organisations" title={t.correctTitle(name)}>
      <CorrectionForm organisation={organisation} answer={answer} />
    </Desk>
  );
}
