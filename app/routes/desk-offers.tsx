import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/admin/components/desk";
import { OfferTable } from "~/features/admin/components/offer-table";
import { deskTitle } from "~/features/admin/desk-title";
import { deskOffers } from "~/features/admin/offers.queries.server";
import { offerDeskMessages } from "~/features/admin/offer-desk.messages";
import { requireStaff } from "~/features/identity/guards.server";
import { useLocale } from "~/i18n/locale-context";

export const handle = { area: "desk" };
export const meta = deskTitle("offers");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  await requireStaff(request, "offer.edit");
  return { locale, offers: await deskOffers(locale) };
}

export default function DeskOffers() {
  const { offers } = useLoaderData<typeof loader>();
  const t = offerDeskMessages[useLocale()];
  return (
    <Desk section="offers" title={t.offersTitle}>
      <p className="sc-measure">{t.offersLead}</p>
      <OfferTable offers={offers} />
    </Desk>
  );
}
