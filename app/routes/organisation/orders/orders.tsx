import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "~/features/identity/access/guards.server";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import { orderStatuses, readOrderStatus } from "~/features/ordering/orders/order";
import { TeamOrderTable } from "~/features/ordering/team-orders/components/team-order-table";
import { teamOrdersMessages } from "~/features/ordering/team-orders/team-orders.messages";
import { teamOrders } from "~/features/ordering/team-orders/team-orders.queries.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { listAddress } from "~/lib/list-address";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Select } from "~/ui/form/field";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => teamOrdersMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "orders.read");
  const search = new URL(request.url).searchParams;
  const filter = readOrderStatus(search.get("status"));
  const after = /^B-[0-9A-Z]{4}-[0-9A-Z]{4}$/.exec(search.get("after") ?? "")?.[0] ?? null;
  return {
    locale,
    acting: actingFor(actor, actor.organisation, true),
    filter,
    isFirst: after === null,
    ...(await teamOrders(actor, { filter, after, locale })),
  };
}

export default function OrganisationOrders() {
  const { acting, filter, isFirst, orders, next } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = teamOrdersMessages[locale];
  const path = `/organisation/${acting.id}/orders`;
  const isBare = orders.length === 0 && !filter && isFirst;
  return (
    <OrganisationFrame acting={acting} title={t.title}>
      {isBare ? (
        <EmptyState seed="team-orders" title={t.none}>
          <p>{t.noneHelp}</p>
          <ButtonLink href={`${path}/new`}>{t.newOrder}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <Actions>
            <ButtonLink href={`${path}/new`}>{t.newOrder}</ButtonLink>
          </Actions>
          <form method="get" action={path} role="search" className="sc-choose sc-no-print">
            <Select name="status" label={t.filterLabel} defaultValue={filter ?? ""}>
              <option value="">{t.all}</option>
              {orderStatuses.map((status) => (
                <option key={status} value={status}>
                  {orderMessages[locale].orderStatus[status]}
                </option>
              ))}
            </Select>
            <Button look="secondary">{t.filter}</Button>
          </form>
          {orders.length > 0 ? (
            <TeamOrderTable organisationId={acting.id} orders={orders} />
          ) : (
            <EmptyState seed="team-orders" title={t.noneFound}>
              <p>{t.noneFoundHelp}</p>
            </EmptyState>
          )}
          <Actions>
            {!isFirst && (
              <ButtonLink look="secondary" icon="back" href={listAddress(path, { status: filter })}>
                {t.newest}
              </ButtonLink>
            )}
            {next && (
              <ButtonLink
                look="secondary"
                icon="arrow"
                href={listAddress(path, { status: filter, after: next })}
              >
                {t.older}
              </ButtonLink>
            )}
          </Actions>
        </>
      )}
    </OrganisationFrame>
  );
}
