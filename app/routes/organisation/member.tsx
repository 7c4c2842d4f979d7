import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { membershipRoles } from "~/features/identity/access/can";
import { requireMember } from "~/features/identity/access/guards.server";
import { changeMember } from "~/features/organisations/members/change-member.server";
import { MemberForm } from "~/features/organisations/members/components/member-form";
import { memberMessages } from "~/features/organisations/members/member.messages";
import { mayGive } from "~/features/organisations/members/membership";
import { memberOf } from "~/features/organisations/members/members.queries.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { member }: { member?: { name: string } }) =>
  memberMessages[locale].changeTitle(member?.name ?? ""),
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "members.change");
  const member = isId(params.personId) ? await memberOf(actor, params.personId) : null;
  if (!member) throw notFound();
  const { id, role } = actor.organisation;
  return {
    locale,
    acting: actingFor(actor, actor.organisation, true),
    id,
    member,
    // One's own membership is ended on the organisation's page.
    isChangeable: member.id !== actor.personId && mayGive(role, member.role),
    roles: membershipRoles.filter((one) => mayGive(role, one)),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "members.change");
  const { personId } = params;
  if (!isId(personId)) throw notFound();
  const form = await readForm(request);
  const role = membershipRoles.find((one) => one === form.text("role"));
  const isRemoval = form.text("intent") === "remove";
  if (!isRemoval && !role) throw new Response("Bad Request", { status: 400 });
  const changed = await changeMember(
    actor,
    isRemoval || !role ? { act: "remove", personId } : { act: "role", personId, role },
  );
  if (changed.ok)
    return redirect(
      `/organisation/${actor.organisation.id}/members?done=${isRemoval ? "removed" : "role"}`,
      303,
    );
  if (changed.reason === "notMember") throw notFound();
  return data({ refusal: changed.reason }, 409);
}

export default function MemberPage() {
  const { acting, id, member, isChangeable, roles } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = memberMessages[useLocale()];
  const refusal = answer?.refusal ?? (isChangeable ? null : "notAllowed");
  return (
    <OrganisationFrame acting={acting} title={t.changeTitle(member.name)}>
      {refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      {isChangeable && <MemberForm organisationId={id} member={member} roles={roles} />}
    </OrganisationFrame>
  );
}
