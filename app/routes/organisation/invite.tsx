import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { membershipRoles } from "~/features/identity/access/can";
import { requireMember } from "~/features/identity/access/guards.server";
import { InviteForm } from "~/features/organisations/invitations/components/invite-form";
import { invitationMessages } from "~/features/organisations/invitations/invitation.messages";
import { invite } from "~/features/organisations/invitations/invite.server";
import { mayGive } from "~/features/organisations/members/membership";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => invitationMessages[locale].inviteTitle);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "members.change");
  const { id, role } = actor.organisation;
  return {
    locale,
    acting: actingFor(actor, actor.organisation, true),
    id,
    roles: membershipRoles.filter((one) => mayGive(role, one)),
  };
}

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "members.change");
  const form = await readForm(request);
  const [emails, role] = [form.text("emails"), form.text("role") || "MEMBER"];
  const given = membershipRoles.find((one) => one === role);
  if (!given) throw new Response("Bad Request", { status: 400 });
  const sent = await invite(actor, { emails, role: given, locale, site: site.id });
  if (sent.ok) return redirect(`/organisation/${actor.organisation.id}/members?done=sent`, 303);
  return data({ emails, role, refused: sent }, 400);
}

export default function Invite() {
  const { acting, id, roles } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = invitationMessages[useLocale()];
  return (
    <OrganisationFrame acting={acting} title={t.inviteTitle}>
      <InviteForm organisationId={id} roles={roles} answer={answer} />
    </OrganisationFrame>
  );
}
