import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { progressByName } from "~/features/enrolment/seats/seat-progress.queries.server";
import { seatProgressMessages } from "~/features/enrolment/seats/seat-progress.messages";
import { seatsMessages } from "~/features/enrolment/seats/seats.messages";
import { requireMember } from "~/features/identity/access/guards.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { Actions, ButtonLink } from "~/ui/form/button";
import { EmptyState } from "~/ui/notice";
import { Table } from "~/ui/table";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => seatProgressMessages[locale].progressTitle);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "seats.progress");
  const acting = actingFor(actor, actor.organisation, true);
  return { locale, acting, id: actor.organisation.id, rows: await progressByName(actor, locale) };
}

export default function SeatProgress() {
  const { acting, id, rows } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, seats] = [seatProgressMessages[locale], seatsMessages[locale]];
  const page = `/organisation/${id}`;
  return (
    <OrganisationFrame acting={acting} title={t.progressTitle}>
      <Lead>{rows ? t.progressLead : t.progressNeedsConsent}</Lead>
      {rows && rows.length > 0 && (
        <Table
          caption={t.progressTitle}
          hideCaption
          rows={rows}
          rowKey={({ id: key }) => key}
          columns={[
            { label: seats.who, rowHeader: true, cell: ({ name }) => <bdi>{name || seats.erased}</bdi> },
            {
              label: seats.what,
              cell: ({ title, cohortName }) => [title, cohortName].filter(Boolean).join(" · "),
            },
            { label: t.hasBegun, nowrap: true, cell: ({ hasBegun }) => (hasBegun ? t.yes : t.no) },
            { label: t.isCompleted, nowrap: true, cell: ({ isCompleted }) => (isCompleted ? t.yes : t.no) },
          ]}
        />
      )}
      {rows?.length === 0 && <EmptyState seed="voortgang" title={t.progressNobody} />}
      <Actions>
        <ButtonLink look={rows ? "quiet" : "primary"} href={`${page}/works-council`}>
          {rows ? seats.consent : t.toConsent}
        </ButtonLink>
        <ButtonLink look="quiet" href={`${page}/seats`}>
          {seats.back}
        </ButtonLink>
      </Actions>
    </OrganisationFrame>
  );
}
