import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { PersonDetails } from "~/features/identity/desk/components/person-details";
import { deskTitle } from "~/features/desk/shell/desk-title";
import { peopleMessages } from "~/features/identity/desk/people.messages";
import { deskPerson } from "~/features/identity/desk/people.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";

export const handle = { area: "desk" };
export const meta = deskTitle("people");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "person.edit");
  const person = isId(id) ? await deskPerson(id) : null;
  if (!person) throw notFound();
  return { locale, name: person.name || person.email, person, isSelf: person.id === actor.personId };
}

export default function DeskPerson() {
  const { person, isSelf } = useLoaderData<typeof loader>();
  return (
    <Desk section="people" title={person.name || person.email} done={peopleMessages[useLocale()].done}>
      <PersonDetails person={person} isSelf={isSelf} />
    </Desk>
  );
}
