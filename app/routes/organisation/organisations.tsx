import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { invitationMessages } from "~/features/organisations/invitations/invitation.messages";
import {
  acceptInvitation,
  declineInvitation,
} from "~/features/organisations/invitations/answer-invitation.server";
import { askToJoin } from "~/features/organisations/members/ask-to-join.server";
import { OwnOrganisations } from "~/features/organisations/organisation/components/own-organisations";
import { organisationMessages } from "~/features/organisations/organisation/organisation.messages";
import { ownOrganisations } from "~/features/organisations/organisation/organisations.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => organisationMessages[locale].title);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  return { locale, own: await ownOrganisations(actor) };
}

export async function action({ request, context: { site } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const [intent, id] = [form.text("intent"), form.text("id")];
  if (!isId(id)) throw new Response("Bad Request", { status: 400 });
  const name = { id, email: actor.email };
  if (intent === "ask") {
    const asked = await askToJoin(actor, id, site.id);
    if (!asked.ok && asked.reason === "notFound") throw new Response("Not Found", { status: 404 });
    return redirect("/organisation?done=asked", 303);
  }
  if (intent === "accept") {
    const accepted = await acceptInvitation(actor, name, site.id);
    if (accepted.ok) return redirect(`/organisation/${accepted.organisationId}?done=joined`, 303);
    return data({ refusal: accepted.reason }, 409);
  }
  if (intent !== "decline") throw new Response("Bad Request", { status: 400 });
  const declined = await declineInvitation(actor, name);
  return declined.ok ? redirect("/organisation?done=declined", 303) : data({ refusal: declined.reason }, 409);
}

export default function Organisations() {
  const { own } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = organisationMessages[locale];
  const done = useSearchParams()[0].get("done") ?? "";
  return (
    <Page>
      <h1>{t.title}</h1>
      {answer && <Notice kind="error">{invitationMessages[locale].answers[answer.refusal]}</Notice>}
      {!answer && Object.hasOwn(t.done, done) && <Notice kind="success">{t.done[done]}</Notice>}
      <Lead>{t.lead}</Lead>
      <OwnOrganisations {...own} />
    </Page>
  );
}
