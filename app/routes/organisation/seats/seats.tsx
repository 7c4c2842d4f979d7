import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SeatFilterForm } from "~/features/enrolment/seats/components/seat-filter-form";
import { SeatGroupTable } from "~/features/enrolment/seats/components/seat-group-table";
import { SeatTable } from "~/features/enrolment/seats/components/seat-table";
import { seatFiltersIn, seatSearch } from "~/features/enrolment/seats/seat-filters";
import { seatsMessages } from "~/features/enrolment/seats/seats.messages";
import { seatGroups } from "~/features/enrolment/seat-groups/seat-groups.queries.server";
import { seatsPage } from "~/features/enrolment/seats/seats.queries.server";
import { requireMember } from "~/features/identity/access/guards.server";
import { agreementOf } from "~/features/organisations/agreements/agreements.queries.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { listAddress } from "~/lib/list-address";
import { refreshMeta } from "~/ui/following/self-refresh";
import { Actions, ButtonLink } from "~/ui/form/button";
import { FollowNotice } from "~/ui/following/follow-notice";
import { Pagination } from "~/ui/frame/navigation";
import { EmptyState, Notice } from "~/ui/notice";
import { Lead, TextLink } from "~/ui/text";

export const handle = { area: "my" };
const title = pageTitle((locale, { acting }: { acting?: { name: string } }) =>
  [seatsMessages[locale].title, acting?.name].filter(Boolean).join(" · "),
);
export const meta: MetaFunction<typeof loader> = (page) => [
  ...title(page),
  ...(page.data && invitationsLeft(page.data.groups) > 0 ? refreshMeta(page.location) : []),
];

const invitationsLeft = (groups: readonly { toBeMailed: number }[]) =>
  groups.reduce((sum, group) => sum + group.toBeMailed, 0);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "seats.read");
  const filters = seatFiltersIn(new URL(request.url).searchParams);
  const [groups, list, agreement] = await Promise.all([
    seatGroups(actor, locale),
    seatsPage(actor, filters, locale),
    agreementOf(actor),
  ]);
  const acting = actingFor(actor, actor.organisation, true);
  return { locale, acting, id: actor.organisation.id, filters, groups, list, agreement: agreement.state };
}

export default function Seats() {
  const { acting, id, filters, groups, list, agreement } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = seatsMessages[locale];
  const page = `/organisation/${id}/seats`;
  const toBeMailed = invitationsLeft(groups);
  const canGive = groups.some(({ nameable, isUnplaced }) => nameable > 0 && !isUnplaced);
  if (groups.length === 0)
    return (
      <OrganisationFrame acting={acting} title={t.title}>
        <EmptyState seed="plaatsen" title={t.none}>
          <p>{t.noneHelp}</p>
          <ButtonLink href={`/organisation/${id}/orders/new`} icon="arrow">
            {t.toOrder}
          </ButtonLink>
        </EmptyState>
      </OrganisationFrame>
    );
  return (
    <OrganisationFrame acting={acting} title={t.title} done={t.done}>
      <Lead>{t.lead}</Lead>
      {agreement === "none" && (
        <Notice title={t.agreementNeeded}>
          <TextLink href={`/organisation/${id}/agreement`}>{t.toAgreement}</TextLink>
        </Notice>
      )}
      {toBeMailed > 0 && <FollowNotice>{t.toBeMailed(toBeMailed)}</FollowNotice>}
      {canGive && agreement !== "none" && (
        <Actions>
          <ButtonLink href={`${page}/name`}>{t.give}</ButtonLink>
        </Actions>
      )}
      <section className="sc-stack" aria-labelledby="groups">
        <h2 id="groups">{t.groupsTitle}</h2>
        <SeatGroupTable page={page} groups={groups} mayGive={agreement !== "none"} />
        {groups.some(({ byState }) => byState.held > 0) && <p>{t.heldHelp}</p>}
        <p className="sc-no-print">
          <a href={`${page}/progress`}>{t.seesProgress}</a>
        </p>
      </section>
      <section className="sc-stack" aria-labelledby="seats">
        <h2 id="seats">{t.listTitle}</h2>
        <SeatFilterForm page={page} groups={groups} filters={filters} />
        <p>{list.seats.length > 0 ? t.found(list.total) : t.nothingFound}</p>
        {list.seats.length > 0 && <SeatTable page={page} seats={list.seats} />}
        <Pagination
          page={filters.page}
          pages={list.pages}
          href={(to) => listAddress(page, seatSearch({ ...filters, page: to }))}
        />
      </section>
    </OrganisationFrame>
  );
}
