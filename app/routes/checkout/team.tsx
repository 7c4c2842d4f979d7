import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { can } from "~/features/identity/access/can";
import { requirePerson } from "~/features/identity/access/guards.server";
import { ForWhomChoice } from "~/features/ordering/buying/components/for-whom-choice";
import { ChooseOrganisation } from "~/features/ordering/team/components/choose-organisation";
import { teamOrderMessages } from "~/features/ordering/team/team-order.messages";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { listAddress } from "~/lib/list-address";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "calm" };
export const meta = pageTitle((locale) => teamOrderMessages[locale].chooseDocumentTitle);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const search = new URL(request.url).searchParams;
  const [cohort, offer] = [search.get("cohort"), search.get("offer")];
  return {
    locale,
    search: listAddress("", { cohort, offer }),
    /** Of the form for one seat, when something was chosen already. */
    path: cohort
      ? `/checkout/${encodeURIComponent(cohort)}`
      : offer && `/checkout/offers/${encodeURIComponent(offer)}`,
    memberships: actor.memberships,
    mayOrder: actor.memberships
      .map(({ organisationId }) => organisationId)
      .filter((organisationId) => can(actor, "orders.place", { organisationId })),
  };
}

export default function OrderForTeam() {
  const { path, ...choice } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <h1>{teamOrderMessages[useLocale()].chooseTitle}</h1>
      {path && <ForWhomChoice path={path} team={`/checkout/team${choice.search}`} present="team" />}
      <ChooseOrganisation {...choice} />
    </Page>
  );
}
