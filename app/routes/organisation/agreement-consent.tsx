import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/features/identity/access/guards.server";
import { agreementMessages } from "~/features/organisations/agreements/agreement.messages";
import { consentsOf } from "~/features/organisations/agreements/agreements.queries.server";
import { ConsentForm } from "~/features/organisations/agreements/components/consent-form";
import { endConsent, recordConsent } from "~/features/organisations/agreements/record-consent.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { formatPlainDate } from "~/lib/dates";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => agreementMessages[locale].consentTitle);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "consent.record");
  return { locale, acting: actingFor(actor, actor.organisation, true), ...(await consentsOf(actor)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "consent.record");
  const form = await readForm(request);
  const page = `/organisation/${actor.organisation.id}/works-council`;
  if (form.text("intent") === "end") {
    await endConsent(actor);
    return redirect(`${page}?done=ended`, 303);
  }
  const typed = { givenOn: form.text("givenOn"), givenBy: form.text("givenBy") };
  const recorded = await recordConsent(actor, typed);
  if (recorded.ok) return redirect(`${page}?done=recorded`, 303);
  if ("faults" in recorded) return data({ typed, faults: recorded.faults, holdsAlready: false }, 400);
  if (recorded.reason === "notFound") throw new Response("Not Found", { status: 404 });
  return data({ typed, faults: {}, holdsAlready: true }, 409);
}

export default function WorksCouncil() {
  const { acting, holds, consents } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = agreementMessages[locale];
  const ended = consents.filter(({ endedAt }) => endedAt !== null);
  return (
    <OrganisationFrame acting={acting} title={t.consentTitle} done={answer ? {} : t.consentDone}>
      {answer?.holdsAlready && <Notice kind="warning">{t.holdsAlready}</Notice>}
      <Lead>{t.consentLead}</Lead>
      <p>{t.consentNever}</p>
      <ConsentForm holds={holds} typed={answer?.typed} faults={answer?.faults} />
      {ended.length > 0 && (
        <section className="sc-stack">
          <h2>{t.earlier}</h2>
          <Table
            caption={t.earlier}
            hideCaption
            rows={ended}
            rowKey={({ id }) => id}
            columns={[
              { label: t.by, rowHeader: true, cell: ({ givenBy }) => givenBy },
              { label: t.on, nowrap: true, cell: ({ givenOn }) => formatPlainDate(givenOn, locale, "UTC") },
              {
                label: t.until,
                nowrap: true,
                cell: ({ endedAt }) => endedAt && formatPlainDate(endedAt, locale),
              },
            ]}
          />
        </section>
      )}
    </OrganisationFrame>
  );
}
