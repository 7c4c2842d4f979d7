import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { overviewMessages } from "~/features/desk/overview/overview.messages";
import { deskCohorts } from "~/features/cohorts/desk/cohorts.queries.server";
import { CohortTable } from "~/features/cohorts/desk/components/cohort-table";
import { Desk } from "~/features/desk/shell/components/desk";
import { Decisions } from "~/features/desk/overview/components/decisions";
import { Numbers } from "~/features/desk/overview/components/numbers";
import { HeldOrders } from "~/features/ordering/invoice-terms/components/held-orders";
import { heldTooLong } from "~/features/ordering/invoice-terms/holds.queries.server";
import { UnsettledGroups } from "~/features/payments/desk/components/unsettled-groups";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { missingCertificates } from "~/features/credentials/desk/missing-certificates.queries.server";
import { deskNumbers } from "~/features/desk/overview/overview.queries.server";
import { certificateDeskMessages } from "~/features/credentials/desk/certificate-desk.messages";
import { unsettledCohorts } from "~/features/payments/settlement/settlement.queries.server";
import { can } from "~/features/identity/access/can";
import { asStaff } from "~/features/identity/access/scope";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { EmptyState, Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("overview");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "desk.open", "cohort.read");
  const finance = asStaff(actor, "order.read", "order.refund");
  const registrar = asStaff(actor, "certificate.read");
  const extender = asStaff(actor, "order.extend");
  const [numbers, held, unsettled, { cohorts }, missing] = await Promise.all([
    deskNumbers(actor),
    extender ? heldTooLong(extender) : [],
    finance ? unsettledCohorts(finance) : [],
    deskCohorts(actor, locale, { filter: "upcoming", page: 1, size: 10 }),
    registrar ? missingCertificates(registrar, locale) : [],
  ]);
  return {
    locale,
    sections: deskMenu(actor),
    numbers: {
      orders: can(actor, "order.read") ? numbers.orders : null,
      money: can(actor, "payment.read") && can(actor, "invoice.read") ? numbers.money : null,
      work: can(actor, "work.read") ? numbers.work : null,
    },
    held,
    unsettled,
    cohorts,
    mayPlan: can(actor, "cohort.edit"),
    withoutCertificate: missing.filter(({ because }) => because !== "beingMade").length,
  };
}

export default function DeskOverview() {
  const { sections, numbers, held, unsettled, cohorts, mayPlan, withoutCertificate } =
    useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, records] = [deskMessages[locale], certificateDeskMessages[locale]];
  const overview = overviewMessages[locale];
  return (
    <Desk
      sections={sections}
      section="overview"
      title={t.overview}
      action={mayPlan && <ButtonLink href="/desk/cohorts/new">{overview.newCohort}</ButtonLink>}
    >
      <Numbers numbers={numbers} />
      <HeldOrders orders={held} />
      <Decisions {...numbers} />
      <UnsettledGroups cohorts={unsettled} />
      {withoutCertificate > 0 && (
        <Notice kind="warning">
          <p>
            {records.missing(withoutCertificate)} <a href="/desk/certificates">{records.missingSee}</a>
          </p>
        </Notice>
      )}
      <section className="sc-stack">
        <h2>{overview.upcoming}</h2>
        {cohorts.length > 0 ? (
          <>
            <CohortTable cohorts={cohorts} caption={overview.upcoming} />
            <TextLink href="/desk/cohorts">{overview.allCohorts}</TextLink>
          </>
        ) : (
          <EmptyState seed="desk-cohorts" title={overview.noUpcoming}>
            <p>{overview.noUpcomingHelp}</p>
          </EmptyState>
        )}
      </section>
    </Desk>
  );
}
