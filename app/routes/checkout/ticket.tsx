import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { buyTicket } from "~/features/payments/checkout/buy-ticket.server";
import {
  AnswerNotice,
  FollowingNotice,
  OpenOrderNotice,
  RefusalPage,
} from "~/features/ordering/buying/components/checkout-notices";
import { OrderSummary } from "~/features/ordering/buying/components/order-summary";
import { TicketFormFields } from "~/features/ordering/buying/components/ticket-form-fields";
import { ticketFormMessages } from "~/features/ordering/buying/ticket-form.messages";
import { cohortIdOf, openOrderOf, ticketOffer } from "~/features/ordering/buying/ticket-offer.queries.server";
import {
  parseTicketForm,
  type FormNotice,
  formNotices,
  type TicketRefusal,
} from "~/features/ordering/buying/ticket-form";
import { priceOf } from "~/features/catalogue/offers/vat";
import { withdrawOrder } from "~/features/payments/checkout/withdraw-order.server";
import { requirePerson } from "~/features/identity/access/guards.server";
import { latinNameOf } from "~/features/identity/profile/latin-name.queries.server";
import { nameFaultText } from "~/features/identity/profile/name-fault-text";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Page, Split } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => ticketFormMessages[locale].buyDocumentTitle);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const offer = await ticketOffer(actor, params.cohortSlug ?? "", locale);
  if (!offer) throw new Response("Not Found", { status: 404 });
  const { cohort, availability, openOrder, following } = offer;
  const { attendeeName, attendeeLatinName, buyerOrganisation, buyerReference } = openOrder ?? {
    attendeeName: actor.name,
    attendeeLatinName: await latinNameOf(actor),
    buyerOrganisation: "",
    buyerReference: "",
  };
  return {
    locale,
    cohort,
    // What an order costs was fixed when it was made; Stripe's page asks for that.
    price: openOrder?.price ?? priceOf(cohort.priceCents, cohort.vat),
    refusal: openOrder?.isUnanswered
      ? ("paymentUnanswered" as const)
      : availability.ok || availability.reason === "openOrder" || availability.reason === "draft"
        ? null
        : availability.reason,
    openUntil: openOrder?.expiresAt ?? null,
    following,
    values: { attendeeName, attendeeLatinName, buyerOrganisation, buyerReference, terms: Boolean(openOrder) },
    isWithdrawn: new URL(request.url).searchParams.has("withdrawn"),
  };
}

const isPaymentTrouble = (refusal: string) =>
  refusal === "paymentUnavailable" || refusal === "paymentRefused";
const statusOf = (refusal: string) => (isPaymentTrouble(refusal) ? 503 : 409);
const isNotice = (refusal: TicketRefusal | "alreadyPaid"): refusal is FormNotice | "alreadyPaid" =>
  refusal === "alreadyPaid" || formNotices.some((notice) => notice === refusal);

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const slug = params.cohortSlug ?? "";
  const cohortId = await cohortIdOf(actor, slug);
  if (!cohortId) throw new Response("Not Found", { status: 404 });
  const values = {
    attendeeName: form.text("attendeeName"),
    attendeeLatinName: form.text("attendeeLatinName"),
    buyerOrganisation: form.text("buyerOrganisation"),
    buyerReference: form.text("buyerReference"),
    terms: form.text("terms") === "yes",
  };
  if (form.text("intent") === "withdraw") {
    const open = await openOrderOf(actor, cohortId);
    const withdrawal = open ? await withdrawOrder(actor.personId, open) : { ok: true as const };
    if (withdrawal.ok) return redirect(`/checkout/${slug}?withdrawn`, 303);
    const refusal = withdrawal.reason === "paymentUnavailable" ? withdrawal.reason : ("alreadyPaid" as const);
    return data({ values, errors: null, refusal }, statusOf(refusal));
  }
  const parsed = parseTicketForm(values);
  if (!parsed.ok) return data({ values, errors: parsed.errors, refusal: null }, 400);
  const shown = form.text("shown");
  const shownCents = /^\d{1,10}$/.test(shown) ? { shownCents: Number(shown) } : {};
  const purchase = await buyTicket({ ...actor, locale }, cohortId, {
    ...parsed.form,
    ...shownCents,
    site: site.id,
  });
  if (purchase.ok) {
    return redirect(
      purchase.next === "pay" ? purchase.url : `/my/orders/${purchase.orderNumber}?bought`,
      303,
    );
  }
  if (purchase.reason === "notFound" || purchase.reason === "draft")
    throw new Response("Not Found", { status: 404 });
  return data({ values, errors: null, refusal: purchase.reason }, statusOf(purchase.reason));
}

export default function Checkout() {
  const { cohort, price, refusal, openUntil, following, values, isWithdrawn } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const refused = answer?.refusal ?? refusal;
  if (refused && !isNotice(refused)) return <RefusalPage cohort={cohort} reason={refused} />;
  const errors = Object.fromEntries(
    Object.entries(answer?.errors ?? {}).map(([field, fault]) => [
      field,
      typeof fault === "string"
        ? t.formErrors[field]?.[fault]
        : (t.formErrors[field]?.[fault.reason] ?? nameFaultText(fault, locale)),
    ]),
  );
  return (
    <Page>
      <h1>{t.buyTitle(cohort.title)}</h1>
      {refused && <AnswerNotice answer={refused} />}
      {!answer && isWithdrawn && !openUntil && <AnswerNotice answer="withdrawn" />}
      <ErrorSummary errors={errors} />
      <Split aside={<OrderSummary cohort={cohort} price={price} />}>
        {following && <FollowingNotice group={following.group} />}
        {openUntil && <OpenOrderNotice until={openUntil} timeZone={cohort.timeZone} />}
        <TicketFormFields
          values={answer?.values ?? values}
          errors={errors}
          price={price}
          currency={cohort.currency}
          isOpen={Boolean(openUntil)}
        />
      </Split>
    </Page>
  );
}
