import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { buyTicket } from "~/features/commerce/buy-ticket.server";
import {
  AnswerNotice,
  FollowingNotice,
  OpenOrderNotice,
  RefusalPage,
} from "~/features/commerce/components/checkout-notices";
import { OrderSummary } from "~/features/commerce/components/order-summary";
import { TicketFormFields } from "~/features/commerce/components/ticket-form-fields";
import { commerceMessages } from "~/features/commerce/commerce.messages";
import { ticketOffer } from "~/features/commerce/orders.queries.server";
import { commerceTitle } from "~/features/commerce/page-title";
import { parseTicketForm } from "~/features/commerce/ticket-form";
import { priceOf } from "~/features/commerce/vat";
import { withdrawOrder } from "~/features/commerce/withdraw-order.server";
import { requirePerson } from "~/features/identity/guards.server";
import { latinNameOf } from "~/features/identity/latin-name.queries.server";
import { nameFaultText } from "~/features/identity/name-fault-text";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/form.server";
import { ErrorSummary } from "~/ui/error-summary";
import { Page, Split } from "~/ui/layout";

export const handle = { area: "my" };
export const meta = commerceTitle((t) => t.buyDocumentTitle);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const offer = await ticketOffer(actor.personId, params.cohortSlug ?? "", locale);
  if (!offer) throw new Response("Not Found", { status: 404 });
  const { cohort, availability, openOrder, following } = offer;
  const { attendeeName, attendeeLatinName, buyerOrganisation, buyerReference } = openOrder ?? {
    attendeeName: actor.name,
    attendeeLatinName: await latinNameOf(actor.personId),
    buyerOrganisation: "",
    buyerReference: "",
  };
  return {
    locale,
    cohort,
    price: priceOf(cohort.priceCents, cohort.vat),
    refusal:
      availability.ok || availability.reason === "openOrder" || availability.reason === "draft"
        ? null
        : availability.reason,
    openUntil: openOrder?.expiresAt ?? null,
    following,
    values: { attendeeName, attendeeLatinName, buyerOrganisation, buyerReference, terms: Boolean(openOrder) },
    isWithdrawn: new URL(request.url).searchParams.has("withdrawn"),
  };
}

const statusOf = (refusal: string) => (refusal === "paymentUnavailable" ? 503 : 409);

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const slug = params.cohortSlug ?? "";
  const offer = await ticketOffer(actor.personId, slug, locale);
  if (!offer) throw new Response("Not Found", { status: 404 });
  const values = {
    attendeeName: form.text("attendeeName"),
    attendeeLatinName: form.text("attendeeLatinName"),
    buyerOrganisation: form.text("buyerOrganisation"),
    buyerReference: form.text("buyerReference"),
    terms: form.text("terms") === "yes",
  };
  if (form.text("intent") === "withdraw") {
    const withdrawal = offer.openOrder
      ? await withdrawOrder(actor.personId, offer.openOrder.id)
      : { ok: true as const };
    if (withdrawal.ok) return redirect(`/checkout/${slug}?withdrawn`, 303);
    const refusal = withdrawal.reason === "paymentUnavailable" ? withdrawal.reason : ("alreadyPaid" as const);
    return data({ values, errors: null, refusal }, statusOf(refusal));
  }
  const parsed = parseTicketForm(values);
  if (!parsed.ok) return data({ values, errors: parsed.errors, refusal: null }, 400);
  const purchase = await buyTicket({ ...actor, locale }, offer.cohortId, parsed.form);
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
  const t = commerceMessages[locale];
  const refused = answer?.refusal ?? refusal;
  if (refused && refused !== "paymentUnavailable" && refused !== "alreadyPaid")
    return <RefusalPage cohort={cohort} reason={refused} />;
  const errors = Object.fromEntries(
    Object.entries(answer?.errors ?? {}).map(([field, fault]) => [
      field,
      typeof fault === "string" ? t.formErrors[field]?.[fault] : nameFaultText(fault, locale),
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
