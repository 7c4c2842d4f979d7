import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { WaitingSeats } from "~/features/enrolment/assignment/components/waiting-seats";
import { offersTo } from "~/features/enrolment/assignment/seat-offer.queries.server";
import { hostsOf } from "~/features/hosting/agreements/host-agreements.queries.server";
import { HostLinks } from "~/features/hosting/shell/components/host-links";
import { OpenOrders } from "~/features/ordering/open-orders/components/open-orders";
import { openOrdersOf } from "~/features/ordering/open-orders/open-orders.queries.server";
import { isOfFoundation } from "~/features/identity/access/can";
import { requirePerson } from "~/features/identity/access/guards.server";
import { MyMasterclasses } from "~/features/learning/outline/components/my-masterclasses";
import { outlineMessages } from "~/features/learning/outline/outline.messages";
import { myEnrolments } from "~/features/learning/outline/my-masterclasses.queries.server";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, outlineMessages[data.locale].mine) }] : [];

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const [enrolments, orders, offers, hosts] = await Promise.all([
    myEnrolments(actor, locale),
    openOrdersOf(actor, locale),
    offersTo(actor, locale),
    hostsOf(actor),
  ]);
  return { locale, name: actor.name, isStaff: isOfFoundation(actor), enrolments, orders, offers, hosts };
}

export default function My() {
  const { name, isStaff, enrolments, orders, offers, hosts } = useLoaderData<typeof loader>();
  const isMain = !enrolments.some(({ status }) => status === "running");
  return (
    <MyMasterclasses
      {...{ name, isStaff, enrolments }}
      onItsWay={
        orders.length + offers.length + hosts.length > 0 && (
          <>
            <HostLinks hosts={hosts} />
            <WaitingSeats offers={offers} isMain={isMain} />
            <OpenOrders orders={orders} isMain={isMain && offers.length === 0} />
          </>
        )
      }
    />
  );
}
