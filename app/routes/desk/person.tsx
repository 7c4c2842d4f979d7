import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { PersonDetails } from "~/features/identity/desk/components/person-details";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { peopleMessages } from "~/features/identity/desk/people.messages";
import { deskPerson } from "~/features/identity/desk/people.queries.server";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { PersonOrganisations } from "~/features/organisations/desk/components/person-organisations";
import { organisationsOfPerson } from "~/features/organisations/desk/organisations.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";

export const handle = { area: "desk" };
export const meta = deskTitle("people");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "person.read");
  const person = isId(id) ? await deskPerson(actor, id) : null;
  if (!person) throw notFound();
  return {
    locale,
    sections: deskMenu(actor),
    name: person.name || person.email,
    person,
    organisations: await organisationsOfPerson(actor, person.id),
    seesOrganisations: can(actor, "organisation.look"),
    isSelf: person.id === actor.personId,
    mayEdit: can(actor, "person.edit"),
    maySeeOrders: can(actor, "order.read"),
  };
}

export default function DeskPerson() {
  const { sections, person, organisations, seesOrganisations, ...may } = useLoaderData<typeof loader>();
  return (
    <Desk
      sections={sections}
      section="people"
      title={person.name || person.email}
      done={peopleMessages[useLocale()].done}
    >
      <PersonDetails person={person} {...may}>
        <PersonOrganisations organisations={organisations} seesOrganisations={seesOrganisations} />
      </PersonDetails>
    </Desk>
  );
}
