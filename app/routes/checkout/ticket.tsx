import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { buyTicket } from "~/features/payments/checkout/buy-ticket.server";
import {
  AnswerNotice,
  FollowingNotice,
  OpenOrderNotice,
  RefusalPage,
} from "~/features/ordering/buying/components/checkout-notices";
import { OrderLead, OrderSummary } from "~/features/ordering/buying/components/order-summary";
import { TicketFormFields } from "~/features/ordering/buying/components/ticket-form-fields";
import { ticketFormMessages } from "~/features/ordering/buying/ticket-form.messages";
import { ForWhomChoice } from "~/features/ordering/buying/components/for-whom-choice";
import { openOrderOf, ticketOffer } from "~/features/ordering/buying/ticket-offer.queries.server";
import { wantedAt } from "~/features/ordering/buying/sold.server";
import {
  parseTicketForm,
  ticketFormIn,
  type FormNotice,
  formNotices,
  type TicketRefusal,
  toForWhom,
} from "~/features/ordering/buying/ticket-form";
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
  const { searchParams } = new URL(request.url);
  const wanted = await wantedAt(params);
  const asked = toForWhom(searchParams.get("for"));
  const offer = wanted && (await ticketOffer(actor, wanted, { locale, isForOther: asked === "colleague" }));
  if (!offer) throw new Response("Not Found", { status: 404 });
  const { item, price, cancellation, availability, openOrder, following } = offer;
  const forWhom = openOrder ? (openOrder.attendeeEmail ? "colleague" : "me") : asked;
  const typed = openOrder ?? {
    attendeeName: forWhom === "me" ? actor.name : "",
    attendeeLatinName: forWhom === "me" ? await latinNameOf(actor) : "",
    attendeeEmail: "",
    buyerOrganisation: "",
    buyerReference: "",
  };
  const { attendeeName, attendeeLatinName, attendeeEmail, buyerOrganisation, buyerReference } = typed;
  return {
    locale,
    item,
    path: pathOf(params),
    team: `/checkout/team?${new URLSearchParams(params.cohortSlug === undefined ? { offer: params.offerId ?? "" } : { cohort: params.cohortSlug })}`,
    // What an order costs was fixed when it was made; Stripe's page asks for that.
    price,
    cancellation: item.cohort && cancellation,
    refusal: openOrder?.isUnanswered
      ? ("paymentUnanswered" as const)
      : availability.ok || availability.reason === "openOrder" || availability.reason === "draft"
        ? null
        : availability.reason,
    openUntil: openOrder?.expiresAt ?? null,
    following,
    values: {
      ...{ forWhom, attendeeName, attendeeLatinName, attendeeEmail, buyerOrganisation, buyerReference },
      terms: Boolean(openOrder),
    },
    isWithdrawn: searchParams.has("withdrawn"),
  };
}

/** Of the form, from the root. */
const pathOf = ({ cohortSlug, offerId }: Record<string, string | undefined>) =>
  cohortSlug === undefined ? `/checkout/offers/${offerId}` : `/checkout/${cohortSlug}`;

const isPaymentTrouble = (refusal: string) =>
  refusal === "paymentUnavailable" || refusal === "paymentRefused";
const statusOf = (refusal: string) => (isPaymentTrouble(refusal) ? 503 : 409);
const isNotice = (refusal: TicketRefusal | "alreadyPaid"): refusal is FormNotice | "alreadyPaid" =>
  refusal === "alreadyPaid" || formNotices.some((notice) => notice === refusal);

export async function action({ request, params, context: { locale, site } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const wanted = await wantedAt(params);
  if (!wanted) throw new Response("Not Found", { status: 404 });
  const { values, shown } = ticketFormIn(form);
  if (form.text("intent") === "withdraw") {
    const open = await openOrderOf(actor, wanted);
    const withdrawal = open ? await withdrawOrder(actor.personId, open) : { ok: true as const };
    if (withdrawal.ok) return redirect(`${pathOf(params)}?withdrawn`, 303);
    const refusal = withdrawal.reason === "paymentUnavailable" ? withdrawal.reason : ("alreadyPaid" as const);
    return data({ values, errors: null, refusal }, statusOf(refusal));
  }
  const parsed = parseTicketForm(values);
  if (!parsed.ok) return data({ values, errors: parsed.errors, refusal: null }, 400);
  const purchase = await buyTicket({ ...actor, locale }, wanted, {
    ...parsed.form,
    ...shown,
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
  const { item, path, team, price, cancellation, refusal, openUntil, following, values, isWithdrawn } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = ticketFormMessages[locale];
  const refused = answer?.refusal ?? refusal;
  const choice = openUntil ? null : <ForWhomChoice {...{ path, team }} present={values.forWhom} />;
  if (refused && !isNotice(refused))
    return (
      <RefusalPage item={item} reason={refused}>
        {refused === "alreadyEnrolled" && choice}
      </RefusalPage>
    );
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
      <h1>{t.buyTitle(item.title)}</h1>
      <OrderLead item={item} price={price} />
      {choice}
      {refused && <AnswerNotice answer={refused} />}
      {!answer && isWithdrawn && !openUntil && <AnswerNotice answer="withdrawn" />}
      <ErrorSummary errors={errors} />
      <Split aside={<OrderSummary item={item} price={price} />}>
        {following && <FollowingNotice group={following.group} />}
        {openUntil && <OpenOrderNotice until={openUntil} timeZone={item.cohort?.timeZone} />}
        <TicketFormFields
          values={answer?.values ?? values}
          errors={errors}
          price={price}
          cancellation={cancellation}
          currency={item.currency}
          isOpen={Boolean(openUntil)}
        />
      </Split>
    </Page>
  );
}
