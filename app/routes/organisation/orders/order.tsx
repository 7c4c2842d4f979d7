import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { can } from "~/features/identity/access/can";
import { requireMember } from "~/features/identity/access/guards.server";
import { OrderInvoices } from "~/features/invoicing/order-invoices/components/order-invoices";
import { orderInvoicesMessages } from "~/features/invoicing/order-invoices/order-invoices.messages";
import { orderInvoices } from "~/features/invoicing/order-invoices/order-invoices.queries.server";
import { creditText } from "~/features/ordering/invoice-terms/credit.messages";
import { givePurchaseOrder } from "~/features/ordering/invoice-terms/give-purchase-order.server";
import { acceptQuote } from "~/features/ordering/quotes/accept-quote.server";
import { withdrawQuote } from "~/features/ordering/quotes/end-quotes.server";
import { quoteMessages } from "~/features/ordering/quotes/quote.messages";
import { OrderTotal } from "~/features/ordering/team/components/order-total";
import { OrderedLines } from "~/features/ordering/team-orders/components/ordered-lines";
import {
  MoreOrderActs,
  PurchaseOrderForm,
  QuoteLink,
  TeamOrderActs,
} from "~/features/ordering/team-orders/components/team-order-acts";
import {
  TeamOrderFacts,
  TeamOrderHistory,
  TeamOrderStanding,
} from "~/features/ordering/team-orders/components/team-order-facts";
import { isAwaited } from "~/features/ordering/team-orders/order-state";
import { readReferences } from "~/features/ordering/team/team-order";
import { teamFormIn } from "~/features/ordering/team/team-form";
import { teamOrderMessages } from "~/features/ordering/team/team-order.messages";
import { teamOrdersMessages } from "~/features/ordering/team-orders/team-orders.messages";
import { teamOrder } from "~/features/ordering/team-orders/team-order.queries.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { cancellationMessages } from "~/features/payments/cancellation/cancellation.messages";
import { payTeamOrder, withdrawTeamOrder } from "~/features/payments/checkout/pay-team-order.server";
import { useLocale } from "~/i18n/locale-context";
import type { Locale } from "~/i18n/locale";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { TextLink, Unbroken } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { order }: { order?: { number: string } }) =>
  teamOrdersMessages[locale].order(order?.number ?? ""),
);

export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "orders.read");
  const documents = await requireMember(request, params.organisationId, "documents.read");
  const order = await teamOrder(actor, params.number ?? "", locale);
  if (!order) throw new Response("Not Found", { status: 404 });
  return {
    locale,
    origin: site.origin,
    acting: actingFor(actor, actor.organisation, true),
    order,
    invoices: await orderInvoices(documents, order.number),
    mayEdit: can(actor, "organisation.edit", { organisationId: actor.organisation.id }),
    trouble: new URL(request.url).searchParams.get("trouble"),
  };
}

export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "orders.place");
  const number = params.number ?? "";
  const order = await teamOrder(actor, number, locale);
  if (!order) throw new Response("Not Found", { status: 404 });
  const form = await readForm(request);
  const path = `/organisation/${actor.organisation.id}/orders/${number}`;
  const done = (what: string) => redirect(`${path}?done=${what}`, 303);
  const refuse = (says: string[], status = 409) => data({ given: null, says }, status);
  const t = teamOrdersMessages[locale];
  switch (form.text("intent")) {
    case "pay": {
      const page = await payTeamOrder(actor, number);
      return redirect(page?.ok ? page.url : `${path}?trouble=${page?.reason ?? "ended"}`, 303);
    }
    case "withdraw": {
      const withdrawn = await withdrawTeamOrder(actor, number);
      return withdrawn.ok ? done("withdrawn") : redirect(`${path}?trouble=${withdrawn.reason}`, 303);
    }
    case "accept": {
      const accepted = await acceptQuote(
        { organisationId: actor.organisation.id, number },
        { actor, typedName: "" },
      );
      return accepted.ok ? done("accepted") : refuse(refusalTexts(accepted.refusal, locale));
    }
    case "withdrawQuote": {
      const withdrawn = await withdrawQuote(actor, number);
      return withdrawn.ok ? done("withdrawnQuote") : redirect(path, 303);
    }
    default: {
      const { typed } = teamFormIn(form);
      const reading = readReferences(typed, order.state !== "quoteOpen");
      if (!reading.ok) return data({ given: { typed, faults: reading.faults }, says: [] }, 400);
      const given = await givePurchaseOrder(actor, number, reading.references);
      if (given.ok) return done("given");
      if (given.reason === "notFound") throw new Response("Not Found", { status: 404 });
      return refuse([t.giveRefusals[given.reason]]);
    }
  }
}

function refusalTexts(
  refusal: Extract<Awaited<ReturnType<typeof acceptQuote>>, { ok: false }>["refusal"],
  locale: Locale,
): string[] {
  const [t, team] = [quoteMessages[locale], teamOrderMessages[locale]];
  switch (refusal.reason) {
    case "overdue":
    case "ceiling":
      return creditText(refusal, locale).texts;
    case "noRoom":
      return [team.refusals.noRoom(refusal.left, refusal.asked)];
    case "lapsed":
      return [t.lapsedTitle];
    case "withdrawn":
      return [t.withdrawnTitle];
    default:
      return [t.gone];
  }
}

export default function TeamOrder() {
  const { acting, order, invoices, mayEdit, origin, trouble } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = teamOrdersMessages[locale];
  const path = `/organisation/${acting.id}/orders/${order.number}`;
  const isQuote = order.state.startsWith("quote");
  // Its link and its paper end with it.
  const isOpenQuote = order.state === "quoteOpen";
  const numberForm = <PurchaseOrderForm path={path} order={order} given={answer?.given} />;
  const refusal = Object.entries(t.payRefusals).find(([reason]) => reason === trouble)?.[1];
  return (
    <OrganisationFrame
      acting={acting}
      title={<Unbroken text={(isQuote ? t.quote : t.order)(order.number)} number={order.number} />}
      done={answer ? {} : { ...t.done, "seats-cancelled": cancellationMessages[locale].orgDone }}
    >
      {order.isDemo && <Notice>{t.demo}</Notice>}
      {!answer && refusal && <Notice kind="warning">{refusal}</Notice>}
      {answer?.says.map((text) => (
        <Notice key={text} kind="warning">
          {text}
        </Notice>
      ))}
      <TeamOrderStanding order={order} />
      {isAwaited(order) && numberForm}
      <TeamOrderActs path={path} order={order} />
      {isOpenQuote && order.quotePath && <QuoteLink origin={origin} path={order.quotePath} />}
      <OrderedLines lines={order.lines} currency={order.currency} isQuote={isQuote} />
      <OrderTotal price={order.price} currency={order.currency} creditedCents={order.creditedCents} />
      {isOpenQuote && (
        <TextLink href={`${path}/quote.pdf`}>{orderInvoicesMessages[locale].quotePdf}</TextLink>
      )}
      <TeamOrderFacts order={order} />
      {!isAwaited(order) && numberForm}
      {invoices && !isQuote && (
        <OrderInvoices
          invoices={invoices}
          place={{ at: "organisation", mayFillIn: { organisation: mayEdit }, maySend: true }}
        />
      )}
      <TeamOrderHistory order={order} />
      <MoreOrderActs path={path} order={order} />
    </OrganisationFrame>
  );
}
