import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { agreementDeskMessages } from "~/features/hosting/desk/agreement-desk.messages";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { ListWays } from "~/features/desk/lists/components/list-ways";
import { OrganisationLook } from "~/features/organisations/desk/components/organisation-look";
import { deskMembers } from "~/features/organisations/desk/desk-members.queries.server";
import { organisationDeskMessages } from "~/features/organisations/desk/organisation-desk.messages";
import { memberList } from "~/features/organisations/desk/organisation-list";
import { deskOrganisation } from "~/features/organisations/desk/organisations.queries.server";
import { readVerification } from "~/features/organisations/desk/verification-form";
import { changeVerification } from "~/features/organisations/desk/verify-organisation.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { ButtonLink } from "~/ui/form/button";
import { DemoTag } from "~/ui/desk/demo-tag";

export const handle = { area: "desk" };
export const meta = deskTitle("organisations");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "organisation.look");
  const organisation = isId(id) ? await deskOrganisation(actor, id) : null;
  if (!organisation) throw notFound();
  const asked = askedIn(memberList(organisation.id), new URL(request.url).searchParams);
  const { rows: members, ...ways } = await deskMembers(actor, organisation.id, asked);
  return {
    locale,
    sections: deskMenu(actor),
    name: organisation.facts.name,
    organisation: { ...organisation, members },
    membersAt: { asked, ...ways },
    seesOrders: can(actor, "order.read"),
    mayCorrect: can(actor, "organisation.correct"),
    mayAgree: can(actor, "hosting.agree"),
    seesPeople: can(actor, "person.read"),
  };
}

/** Verifies, links a mail domain, or takes either back. Of one that was joined into another the page says so. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "organisation.correct", "organisation.look");
  if (!isId(id) || !(await deskOrganisation(actor, id))) throw notFound();
  const asked = readVerification(await readForm(request));
  if (!asked) throw new Response("Bad Request", { status: 400 });
  if ("fault" in asked) return data(asked, 400);
  const { typed, change } = asked;
  const changed = await changeVerification(actor, id, change);
  if (changed.ok) return redirect(`/desk/organisations/${id}?done=${change.act}`, 303);
  const isConflict = changed.reason === "domainTaken" || changed.reason === "notFound";
  return data({ act: change.act, typed, fault: changed.reason }, isConflict ? 409 : 400);
}

export default function DeskOrganisation() {
  const { sections, name, membersAt, mayAgree, ...shown } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = organisationDeskMessages[locale];
  const { id, isDemo, endedAt } = shown.organisation;
  return (
    <Desk
      sections={sections}
      section="organisations"
      title={
        <>
          {name}
          <DemoTag isDemo={isDemo} />
        </>
      }
      action={
        shown.mayCorrect &&
        !endedAt && <ButtonLink href={`/desk/organisations/${id}/edit`}>{t.correct}</ButtonLink>
      }
      done={answer ? {} : t.done}
    >
      <OrganisationLook
        {...shown}
        answer={answer}
        moreMembers={<ListWays shape={memberList(id)} {...membersAt} />}
      />
      {mayAgree && !endedAt && (
        <p>
          <a href={`/desk/hosting/new?organisation=${id}`}>{agreementDeskMessages[locale].make}</a>
        </p>
      )}
    </Desk>
  );
}
