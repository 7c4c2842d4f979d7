import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePerson } from "~/features/admin/change-person.server";
import { Desk } from "~/features/admin/components/desk";
import { PersonDetails } from "~/features/admin/components/person-details";
import { deskTitle } from "~/features/admin/desk-title";
import { deskPerson } from "~/features/admin/people.queries.server";
import { personActs } from "~/features/admin/person-acts";
import { workMessages } from "~/features/admin/work.messages";
import { requireStaff } from "~/features/identity/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/form.server";
import { isId } from "~/platform/ids.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("people");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "person.edit");
  const person = isId(id) ? await deskPerson(id) : null;
  if (!person) throw notFound();
  return { locale, name: person.name || person.email, person, isSelf: person.id === actor.personId };
}

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "person.edit");
  if (!isId(id)) throw notFound();
  const asked = (await readForm(request)).text("act");
  const act = personActs.find((name) => name === asked);
  if (!act) throw new Response("Bad Request", { status: 400 });
  const changed = await changePerson(actor, id, act);
  if (changed.ok) return redirect(`/desk/people/${id}?done=${act}`, 303);
  if (changed.reason === "notFound") throw notFound();
  return data({ refusal: changed.reason }, 409);
}

export default function DeskPerson() {
  const { person, isSelf } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const t = workMessages[useLocale()];
  return (
    <Desk section="people" title={person.name || person.email}>
      {refusal && <Notice kind="error">{t.personRefusals[refusal]}</Notice>}
      <PersonDetails person={person} isSelf={isSelf} />
    </Desk>
  );
}
