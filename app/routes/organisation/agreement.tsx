import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/features/identity/access/can";
import { requireMember } from "~/features/identity/access/guards.server";
import { acceptAgreement } from "~/features/organisations/agreements/accept-agreement.server";
import { agreementMessages } from "~/features/organisations/agreements/agreement.messages";
import { agreementText } from "~/features/organisations/agreements/agreement-text.server";
import { agreementOf } from "~/features/organisations/agreements/agreements.queries.server";
import { AgreementAcceptance } from "~/features/organisations/agreements/components/agreement-acceptance";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { Lead, Prose, TextLink } from "~/ui/text";
import "~/styles/pages/lesson.css";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { acting }: { acting?: { name: string } }) =>
  [agreementMessages[locale].title, acting?.name].filter(Boolean).join(" · "),
);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "organisation.read");
  const { id, name } = actor.organisation;
  const { title, description, html, mark } = agreementText(locale);
  return {
    locale,
    acting: actingFor(actor, actor.organisation, can(actor, "members.read", { organisationId: id })),
    organisation: { id, name },
    text: { title, description, html, mark },
    agreement: await agreementOf(actor),
    mayAccept: can(actor, "agreement.accept", { organisationId: id }),
    name: actor.name,
  };
}

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "agreement.accept");
  const form = await readForm(request);
  const accepted = await acceptAgreement(actor, { shown: form.text("shown"), locale });
  if (accepted.ok) return redirect(`/organisation/${actor.organisation.id}/agreement?done=accepted`, 303);
  if (accepted.reason === "notFound") throw new Response("Not Found", { status: 404 });
  return data({ refusal: accepted.reason }, 409);
}

export default function Agreement() {
  const { acting, organisation, text, agreement, mayAccept, name } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const t = agreementMessages[useLocale()];
  return (
    <OrganisationFrame acting={acting} title={text.title} done={refusal ? {} : t.done}>
      {refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      <Lead>{text.description}</Lead>
      <TextLink href="#acceptance" icon="down">
        {t.toAcceptance[agreement.state]}
      </TextLink>
      <Prose html={text.html} />
      <AgreementAcceptance {...{ organisation, mayAccept, name, mark: text.mark, ...agreement }} />
    </OrganisationFrame>
  );
}
