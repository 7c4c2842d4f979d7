import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { optionalPerson, requirePerson } from "~/features/identity/access/guards.server";
import { siteScope } from "~/features/identity/access/scope";
import {
  acceptInvitation,
  declineInvitation,
} from "~/features/organisations/invitations/answer-invitation.server";
import { InvitationAnswer } from "~/features/organisations/invitations/components/invitation-answer";
import { invitationMessages } from "~/features/organisations/invitations/invitation.messages";
import { invitationPage } from "~/features/organisations/invitations/invitations.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { publicPath } from "~/i18n/paths";
import { readForm } from "~/platform/http/form.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => invitationMessages[locale].pageTitle);

/** Opening the link changes nothing: mail programs and scanners open links too. */
export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await optionalPerson(request);
  const token = params.token ?? "";
  const invitation = await invitationPage(siteScope(site), token, actor);
  const answer = { locale, token, invitation, email: actor?.email ?? null };
  return invitation ? answer : data(answer, 404);
}

export async function action({ request, params, context: { site } }: ActionFunctionArgs) {
  const form = await readForm(request);
  const token = params.token ?? "";
  if (form.text("intent") === "decline") {
    const declined = await declineInvitation(await optionalPerson(request), { token });
    return data({ said: declined.ok ? ("declinedNow" as const) : declined.reason }, declined.ok ? 200 : 409);
  }
  const accepted = await acceptInvitation(await requirePerson(request), { token }, site.id);
  if (!accepted.ok) return data({ said: accepted.reason }, accepted.reason === "notFound" ? 404 : 409);
  if (accepted.is === "member") return redirect(`/organisation/${accepted.organisationId}?done=joined`, 303);
  return redirect("/organisation?done=asked", 303);
}

export default function Invitation() {
  const { token, invitation, email } = useLoaderData<typeof loader>();
  const said = useActionData<typeof action>()?.said;
  const locale = useLocale();
  const t = invitationMessages[locale];
  const isDeclined = said === "declinedNow";
  return (
    <Page narrow>
      <h1>{t.pageTitle}</h1>
      {said && (
        <Notice kind={isDeclined ? "success" : "warning"}>
          {isDeclined ? t.declinedNow : t.answers[said]}
        </Notice>
      )}
      {!said && invitation && <InvitationAnswer {...{ token, invitation, email }} />}
      {!said && !invitation && <Notice kind="warning">{t.answers.notFound}</Notice>}
      {(said || !invitation) && (
        <Actions>
          <ButtonLink look="secondary" href={publicPath("home", locale)}>
            {t.toHome}
          </ButtonLink>
        </Actions>
      )}
    </Page>
  );
}
