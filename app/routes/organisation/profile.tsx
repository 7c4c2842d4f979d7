import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/features/identity/access/can";
import { isHost } from "~/features/hosting/shell/hosts.queries.server";
import { HostLinks } from "~/features/hosting/shell/components/host-links";
import { requireMember } from "~/features/identity/access/guards.server";
import { leaveOrganisation } from "~/features/organisations/members/change-member.server";
import { memberMessages } from "~/features/organisations/members/member.messages";
import { OrganisationFacts } from "~/features/organisations/organisation/components/organisation-facts";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { VerifiedTag } from "~/features/organisations/organisation/components/verified-tag";
import { organisationMessages } from "~/features/organisations/organisation/organisation.messages";
import { organisationOf } from "~/features/organisations/organisation/organisations.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = pageTitle((_locale, { acting }: { acting?: { name: string } }) => acting?.name ?? "");

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "organisation.read");
  const { id: organisationId } = actor.organisation;
  return {
    locale,
    acting: actingFor(actor, actor.organisation, can(actor, "members.read", { organisationId })),
    organisation: await organisationOf(actor),
    hosts: (await isHost(actor)) ? [actor.organisation] : [],
    mayEdit: can(actor, "organisation.edit", { organisationId }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "organisation.leave");
  const left = await leaveOrganisation(actor);
  return left.ok ? redirect("/organisation?done=left", 303) : data({ refusal: left.reason }, 409);
}

export default function OrganisationProfile() {
  const { acting, organisation, hosts, mayEdit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const [t, members] = [organisationMessages[locale], memberMessages[locale]];
  const { id, facts, isVerified, domains } = organisation;
  return (
    <OrganisationFrame acting={acting} title={facts.name} done={answer ? {} : t.done}>
      {answer && <Notice kind="error">{members.refusals[answer.refusal]}</Notice>}
      <p>
        <VerifiedTag isVerified={isVerified} /> {isVerified ? t.verifiedHelp : t.unverifiedHelp}
      </p>
      <OrganisationFacts facts={facts} />
      {domains.length > 0 && (
        <p>
          {t.domains}: {domains.map((domain) => `@${domain}`).join(", ")}
        </p>
      )}
      {mayEdit && (
        <Actions>
          <ButtonLink href={`/organisation/${id}/edit`}>{t.edit}</ButtonLink>
        </Actions>
      )}
      <HostLinks hosts={hosts} />
      <section className="sc-stack">
        <h2>{members.leaveTitle}</h2>
        <p>{members.leaveHelp}</p>
        <form method="post" action={`/organisation/${id}`}>
          <Button look="secondary">{members.leave}</Button>
        </form>
      </section>
    </OrganisationFrame>
  );
}
