import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/features/identity/access/guards.server";
import {
  resendInvitation,
  withdrawInvitation,
} from "~/features/organisations/invitations/change-invitation.server";
import { InvitationTable } from "~/features/organisations/invitations/components/invitation-table";
import { invitationMessages } from "~/features/organisations/invitations/invitation.messages";
import { answerRequest } from "~/features/organisations/members/answer-request.server";
import { JoinRequests } from "~/features/organisations/members/components/join-requests";
import { MemberTable } from "~/features/organisations/members/components/member-table";
import { memberMessages } from "~/features/organisations/members/member.messages";
import { mayGive } from "~/features/organisations/members/membership";
import {
  invitationsOf,
  joinRequestsOf,
  membersOf,
} from "~/features/organisations/members/members.queries.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { acting }: { acting?: { name: string } }) =>
  [memberMessages[locale].title, acting?.name].filter(Boolean).join(" · "),
);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "members.read");
  const [members, requests, invitations] = await Promise.all([
    membersOf(actor),
    joinRequestsOf(actor),
    invitationsOf(actor),
  ]);
  const { id, role } = actor.organisation;
  const acting = actingFor(actor, actor.organisation, true);
  return { locale, acting, id, role, self: actor.personId, members, requests, invitations };
}

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "members.change");
  const form = await readForm(request);
  const [intent, id] = [form.text("intent"), form.text("id")];
  if (!isId(id)) throw new Response("Bad Request", { status: 400 });
  const done = (what: string) => redirect(`/organisation/${actor.organisation.id}/members?done=${what}`, 303);
  const nothing = { refusal: undefined, invitation: undefined };
  if (intent === "let-in" || intent === "refuse") {
    const answered = await answerRequest(actor, id, { letIn: intent === "let-in", site: site.id });
    if (answered.ok) return done(intent === "refuse" ? "refused" : intent);
    return data({ ...nothing, refusal: answered.reason }, 409);
  }
  if (intent === "withdraw") {
    await withdrawInvitation(actor, id);
    return done("withdrawn");
  }
  if (intent !== "resend") throw new Response("Bad Request", { status: 400 });
  const sent = await resendInvitation(actor, id, { locale, site: site.id });
  return sent === null || sent.ok ? done("resent") : data({ ...nothing, invitation: sent }, 409);
}

export default function Members() {
  const { acting, id, role, self, members, requests, invitations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const [t, words] = [memberMessages[locale], invitationMessages[locale]];
  const [waiting, answered] = [
    invitations.filter(({ state }) => state === "open" || state === "expired"),
    invitations.filter(({ state }) => state !== "open" && state !== "expired"),
  ];
  const refused = answer?.invitation;
  return (
    <OrganisationFrame acting={acting} title={t.title} done={answer ? {} : { ...t.done, ...words.done }}>
      {answer?.refusal && <Notice kind="error">{t.refusals[answer.refusal]}</Notice>}
      {refused && (
        <Notice kind="error">
          {"faults" in refused
            ? refused.faults.map(({ email, fault }) => words.faults[fault](email)).join(" ")
            : words.refusals[refused.reason]}
        </Notice>
      )}
      <Actions>
        <ButtonLink href={`/organisation/${id}/invite`}>{words.invite}</ButtonLink>
      </Actions>
      <JoinRequests requests={requests} />
      <MemberTable
        organisationId={id}
        members={members}
        self={self}
        canChange={(member) => member.id !== self && mayGive(role, member.role)}
      />
      {waiting.length > 0 && (
        <section className="sc-stack">
          <h2>{words.title}</h2>
          <InvitationTable caption={words.title} invitations={waiting} />
        </section>
      )}
      {answered.length > 0 && (
        <details>
          <summary>{words.older}</summary>
          <InvitationTable caption={words.older} invitations={answered} />
        </details>
      )}
    </OrganisationFrame>
  );
}
