import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/features/identity/access/guards.server";
import { OrganisationForm } from "~/features/organisations/organisation/components/organisation-form";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { typedOf } from "~/features/organisations/organisation/organisation";
import { readOrganisationForm, versionIn } from "~/features/organisations/organisation/organisation-form";
import { organisationMessages } from "~/features/organisations/organisation/organisation.messages";
import { organisationOf } from "~/features/organisations/organisation/organisations.queries.server";
import { saveOrganisation } from "~/features/organisations/organisation/save-organisation.server";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { acting }: { acting?: { name: string } }) =>
  organisationMessages[locale].editTitle(acting?.name ?? ""),
);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "organisation.edit");
  return {
    locale,
    acting: actingFor(actor, actor.organisation, true),
    organisation: await organisationOf(actor),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "organisation.edit");
  const form = await readForm(request);
  const typed = readOrganisationForm(form);
  const saved = await saveOrganisation(actor, { typed, version: versionIn(form) });
  if (saved.ok) return redirect(`/organisation/${actor.organisation.id}?done=saved`, 303);
  if ("faults" in saved) return data({ typed, faults: saved.faults, isChanged: false }, 400);
  if (saved.reason === "notFound") throw new Response("Not Found", { status: 404 });
  return data({ typed, faults: {}, isChanged: true }, 409);
}

export default function EditOrganisation() {
  const { acting, organisation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = organisationMessages[useLocale()];
  const page = `/organisation/${organisation.id}`;
  return (
    <OrganisationFrame acting={acting} title={t.editTitle(organisation.facts.name)}>
      {answer?.isChanged && <Notice kind="warning">{t.changed}</Notice>}
      {organisation.isVerified && <p>{t.renameHelp}</p>}
      <OrganisationForm
        action={`${page}/edit`}
        values={answer?.typed ?? typedOf(organisation.facts)}
        faults={answer?.faults}
        version={organisation.version}
        submit={t.save}
        cancel={page}
      />
    </OrganisationFrame>
  );
}
