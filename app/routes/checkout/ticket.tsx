import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { buyTicket } from "~/features/payments/checkout/buy-ticket.server";
import { withdrawOrder } from "~/features/payments/checkout/withdraw-order.server";
import { checkoutPath, teamCheckoutPath } from "~/features/ordering/buying/checkout-address";
import { TicketPage } from "~/features/ordering/buying/components/ticket-page";
import { openOrderOf, ticketOffer } from "~/features/ordering/buying/ticket-offer.queries.server";
import { wantedAt } from "~/features/ordering/buying/sold.server";
import {
  isPaymentTrouble,
  parseTicketForm,
  ticketFormIn,
  toForWhom,
} from "~/features/ordering/buying/ticket-form";
import { ticketFormMessages } from "~/features/ordering/buying/ticket-form.messages";
import { isFree } from "~/features/catalogue/offers/vat";
import { SoldBy } from "~/features/foundation/seller/components/seller-line";
import { requirePerson } from "~/features/identity/access/guards.server";
import { pageTitle } from "~/i18n/page-title";
import type { RootData } from "~/root";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "calm" };
export const meta = pageTitle<Awaited<ReturnType<typeof loader>>>((locale, { price }) => {
  const t = ticketFormMessages[locale];
  return price && isFree(price) ? t.takePartDocumentTitle : t.buyDocumentTitle;
});

const notFound = () => new Response("Not Found", { status: 404 });
const statusOf = (refusal: string) => (isPaymentTrouble(refusal) ? 503 : 409);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { searchParams } = new URL(request.url);
  const wanted = await wantedAt(params, actor);
  const offer =
    wanted && (await ticketOffer(actor, wanted, { locale, asked: toForWhom(searchParams.get("for")) }));
  if (!offer) throw notFound();
  return {
    locale,
    ...offer,
    path: checkoutPath(params),
    team: teamCheckoutPath(params),
    isWithdrawn: searchParams.has("withdrawn"),
  };
}

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const wanted = await wantedAt(params, actor);
  if (!wanted) throw notFound();
  const { values, shown, isLatinAsked } = ticketFormIn(form);
  if (form.text("intent") === "withdraw") {
    const open = await openOrderOf(actor, wanted);
    const withdrawal = open ? await withdrawOrder(actor.personId, open) : { ok: true as const };
    if (withdrawal.ok) return redirect(`${checkoutPath(params)}?withdrawn`, 303);
    const refusal = withdrawal.reason === "paymentUnavailable" ? withdrawal.reason : ("alreadyPaid" as const);
    return data({ values, errors: null, refusal }, statusOf(refusal));
  }
  const parsed = parseTicketForm(values, { isFree: shown.shownCents === 0, isLatinAsked });
  if (!parsed.ok) return data({ values, errors: parsed.errors, refusal: null }, 400);
  const purchase = await buyTicket({ ...actor, locale }, wanted, {
    ...parsed.form,
    ...shown,
    site: site.id,
  });
  if (purchase.ok) {
    const { next } = purchase;
    return redirect(next === "pay" ? purchase.url : `/checkout/return?order=${purchase.orderNumber}`, 303);
  }
  if (purchase.reason === "notFound" || purchase.reason === "draft") throw notFound();
  return data({ values, errors: null, refusal: purchase.reason }, statusOf(purchase.reason));
}

export default function Checkout() {
  const seller = useRouteLoaderData<RootData>("root")?.seller ?? null;
  return (
    <TicketPage
      {...useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
      seller={<SoldBy seller={seller} />}
    />
  );
}
