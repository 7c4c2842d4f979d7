import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cohortFormMessages } from "~/features/cohorts/editing/cohort-form.messages";
import { Desk } from "~/features/desk/shell/components/desk";
import { OfferForm } from "~/features/catalogue/desk/components/offer-form";
import { offerDeskMessages } from "~/features/catalogue/desk/offer-desk.messages";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { offerById } from "~/features/catalogue/desk/offers.queries.server";
import { setOfferPrice } from "~/features/catalogue/desk/set-offer-price.server";
import { readPrice } from "~/features/cohorts/editing/cohort-form";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { toMoneyInput } from "~/lib/money";
import { isSlug } from "~/lib/text/slug";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "desk" };
export const meta = deskTitle("offers");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id = "" }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "offer.edit");
  const offer = isSlug(id) ? await offerById(actor, id, locale) : null;
  if (!offer || offer.retiredAt) throw notFound();
  const price = offer.priceCents === null ? "" : toMoneyInput(offer.priceCents, locale);
  const mayPlan = can(actor, "cohort.edit");
  return { locale, sections: deskMenu(actor), name: offer.title, offer, mayPlan, price };
}

export async function action({ request, params: { id = "" } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "offer.edit");
  if (!isSlug(id)) throw notFound();
  const price = (await readForm(request)).text("price");
  const cents = price.trim() === "" ? null : readPrice(price, null);
  if (typeof cents === "string") return data({ price, fault: cents }, 400);
  const set = await setOfferPrice(actor, id, cents);
  if (!set.ok) throw notFound();
  return redirect(`/desk/offers/${encodeURIComponent(id)}?done=saved`, 303);
}

export default function DeskOffer() {
  const { sections, offer, mayPlan, price } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const { faults } = cohortFormMessages[locale];
  return (
    <Desk sections={sections} section="offers" title={offer.title} done={offerDeskMessages[locale].done}>
      <OfferForm
        offer={offer}
        mayPlan={mayPlan}
        price={answer?.price ?? price}
        error={answer && faults[answer.fault]}
      />
    </Desk>
  );
}
