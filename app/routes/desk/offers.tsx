import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { OfferTable } from "~/features/catalogue/desk/components/offer-table";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskOffers } from "~/features/catalogue/desk/offers.queries.server";
import { offerDeskMessages } from "~/features/catalogue/desk/offer-desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { enquiryDeskMessages } from "~/features/interest/desk/enquiry-desk.messages";
import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";

export const handle = { area: "desk" };
export const meta = deskTitle("offers");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "offer.edit");
  return { locale, sections: deskMenu(actor), offers: await deskOffers(actor, locale) };
}

export default function DeskOffers() {
  const { sections, offers } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = offerDeskMessages[locale];
  return (
    <Desk
      sections={sections}
      section="offers"
      title={t.offersTitle}
      action={
        <ButtonLink look="secondary" href="/desk/partner-prices">
          {enquiryDeskMessages[locale].prices}
        </ButtonLink>
      }
    >
      <p className="sc-measure">{t.offersLead}</p>
      <OfferTable offers={offers} />
    </Desk>
  );
}
