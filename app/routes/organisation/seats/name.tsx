import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NamingForm } from "~/features/enrolment/naming/components/naming-form";
import { NamingPreview } from "~/features/enrolment/naming/components/naming-preview";
import { answerNaming } from "~/features/enrolment/naming/naming-form.server";
import { namingMessages } from "~/features/enrolment/naming/naming.messages";
import { seatsMessages } from "~/features/enrolment/seats/seats.messages";
import { seatGroups } from "~/features/enrolment/seat-groups/seat-groups.queries.server";
import { requireMember } from "~/features/identity/access/guards.server";
import { agreementOf } from "~/features/organisations/agreements/agreements.queries.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { ButtonLink } from "~/ui/form/button";
import { EmptyState, Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => namingMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "seats.assign");
  const [groups, agreement] = await Promise.all([seatGroups(actor, locale), agreementOf(actor)]);
  return {
    locale,
    acting: actingFor(actor, actor.organisation, true),
    id: actor.organisation.id,
    agreement: agreement.state,
    groups: groups.filter(
      ({ nameable, isUnplaced, cohort }) => nameable > 0 && !isUnplaced && !cohort?.isCancelled,
    ),
    group: new URL(request.url).searchParams.get("group") ?? "",
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "seats.assign");
  const answer = await answerNaming(actor, await readForm(request));
  if (answer.step === "named")
    return redirect(
      `/organisation/${actor.organisation.id}/seats?done=${answer.isNew ? "named" : "already"}&group=${encodeURIComponent(answer.values.group)}`,
      303,
    );
  const isRefused = answer.step === "edit" && (answer.file ?? answer.refusal);
  return data(answer, isRefused ? 400 : 200);
}

export default function NamePeople() {
  const { acting, id, agreement, groups, group } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = namingMessages[locale];
  const page = `/organisation/${id}/seats`;
  if (agreement === "none")
    return (
      <OrganisationFrame acting={acting} title={t.title}>
        <Notice title={seatsMessages[locale].agreementNeeded}>
          <TextLink href={`/organisation/${id}/agreement`}>{seatsMessages[locale].toAgreement}</TextLink>
        </Notice>
      </OrganisationFrame>
    );
  if (answer?.step === "preview")
    return (
      <OrganisationFrame acting={acting} title={t.previewTitle}>
        <NamingPreview page={page} {...answer} />
      </OrganisationFrame>
    );
  if (groups.length === 0)
    return (
      <OrganisationFrame acting={acting} title={t.title}>
        <EmptyState seed="plaatsen" title={t.noneFree}>
          <ButtonLink href={page}>{seatsMessages[locale].back}</ButtonLink>
        </EmptyState>
      </OrganisationFrame>
    );
  return (
    <OrganisationFrame acting={acting} title={t.title}>
      <NamingForm
        page={page}
        groups={groups}
        values={answer?.values ?? { group, list: "", language: locale }}
        file={answer?.file}
        refusal={answer?.refusal}
      />
    </OrganisationFrame>
  );
}
