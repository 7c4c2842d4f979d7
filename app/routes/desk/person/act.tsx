import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePerson } from "~/features/identity/desk/change-person.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { PersonActForm } from "~/features/identity/desk/components/person-act-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskPerson } from "~/features/identity/desk/people.queries.server";
import { isPersonAct, personStep, readRoles } from "~/features/identity/desk/person-acts";
import { readReason } from "~/lib/text/reason";
import { peopleMessages } from "~/features/identity/desk/people.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { isId } from "~/platform/db/ids.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("people");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id, act }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "person.edit", "person.read");
  const person = isId(id) && isPersonAct(act) ? await deskPerson(actor, id) : null;
  if (!person || !isPersonAct(act)) throw notFound();
  const self = { id: actor.personId, roles: actor.roles, disabledAt: null, hasSecondFactor: true };
  const step = personStep(act === "roles" ? { act, roles: person.roles } : { act }, person, self);
  if (step.ok && step.isSame && act !== "roles") throw redirect(`/desk/people/${person.id}`);
  const name = person.name || person.email;
  return {
    locale,
    sections: deskMenu(actor),
    name,
    act,
    person: { id: person.id, roles: person.roles },
    refusal: step.ok ? null : step.reason,
  };
}

export async function action({ request, params: { id, act } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "person.edit");
  if (!isId(id) || !isPersonAct(act)) throw notFound();
  const form = await readForm(request);
  const [typed, roles] = [form.text("reason"), readRoles(form.all("roles"))];
  const reading = readReason(typed);
  if ("fault" in reading) return data({ typed, roles, fault: reading.fault }, 400);
  const change = act === "roles" ? { act, roles } : { act };
  const changed = await changePerson(actor, id, { ...change, reason: reading.reason });
  if (changed.ok) return redirect(`/desk/people/${id}?done=${act}`, 303);
  if (changed.reason === "notFound") throw notFound();
  return data({ refusal: changed.reason }, 409);
}

export default function DeskPersonAct() {
  const { sections, name, act, person, refusal } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = peopleMessages[useLocale()];
  const refused = answer && "refusal" in answer ? answer.refusal : refusal;
  return (
    <Desk sections={sections} section="people" title={t.personActTitles[act](name)}>
      {refused ? (
        <Notice kind="error">{t.personRefusals[refused]}</Notice>
      ) : (
        <PersonActForm
          personId={person.id}
          act={act}
          roles={person.roles}
          answer={answer && "fault" in answer ? answer : undefined}
        />
      )}
    </Desk>
  );
}
