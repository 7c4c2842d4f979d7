import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FewSeats } from "~/features/cohorts/desk/components/few-seats";
import { SeatChart } from "~/features/cohorts/desk/components/seat-chart";
import { groupSeats } from "~/features/cohorts/desk/group-seats.queries.server";
import { Decisions } from "~/features/desk/overview/components/decisions";
import { Numbers } from "~/features/desk/overview/components/numbers";
import { whatWaits } from "~/features/desk/overview/decisions.queries.server";
import { overviewMessages } from "~/features/desk/overview/overview.messages";
import { orderNumbers, workNumbers } from "~/features/desk/overview/overview.queries.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { asStaff } from "~/features/identity/access/scope";
import { TurnoverChart } from "~/features/invoicing/desk/components/turnover-chart";
import { turnoverByMonth } from "~/features/invoicing/desk/turnover.queries.server";
import { SilentGroups } from "~/features/learning/desk/components/silent-groups";
import { silentGroups } from "~/features/learning/desk/silent-groups.queries.server";
import { unsettledCohorts } from "~/features/payments/settlement/settlement.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { now } from "~/platform/clock.server";
import { ButtonLink } from "~/ui/form/button";

export const handle = { area: "desk" };
export const meta = deskTitle("overview");

/** What it shows is made of what who asks may see: of the rest nothing is asked. */
export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "desk.open", "cohort.read");
  const seller = asStaff(actor, "order.read");
  const worker = asStaff(actor, "work.read");
  const settler = asStaff(actor, "order.read", "order.refund");
  const keeper = asStaff(actor, "payment.read", "invoice.read");
  const registrar = asStaff(actor, "ticket.read");
  const [orders, work, waiting, unsettled, groups, silent, months] = await Promise.all([
    seller && orderNumbers(seller),
    worker && workNumbers(worker),
    whatWaits(actor),
    settler ? unsettledCohorts(settler) : [],
    groupSeats(actor, locale),
    registrar && silentGroups(registrar),
    keeper && turnoverByMonth(keeper),
  ]);
  return {
    ...{ locale, sections: deskMenu(actor), at: now(), mayPlan: can(actor, "cohort.edit") },
    ...{ orders, work, waiting, unsettled, groups, silent, months },
  };
}

export default function DeskOverview() {
  const { sections, at, mayPlan, orders, work, waiting, unsettled, groups, silent, months } =
    useLoaderData<typeof loader>();
  const locale = useLocale();
  return (
    <Desk
      sections={sections}
      section="overview"
      title={deskMessages[locale].overview}
      action={
        mayPlan && <ButtonLink href="/desk/cohorts/new">{overviewMessages[locale].newCohort}</ButtonLink>
      }
    >
      <Numbers {...{ orders, work }} />
      {waiting && <Decisions {...{ waiting, unsettled, at }} />}
      <div className="sc-columns">
        {groups.length > 0 && <FewSeats groups={groups} />}
        {silent && <SilentGroups groups={silent} />}
      </div>
      {months && <TurnoverChart months={months} />}
      <SeatChart {...{ groups, mayPlan }} />
    </Desk>
  );
}
