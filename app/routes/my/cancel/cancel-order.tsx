import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import { cancelSeats } from "~/features/payments/cancellation/cancel-seats.server";
import { readSeats, readShown } from "~/features/payments/cancellation/cancellation-form";
import { cancellationMessages } from "~/features/payments/cancellation/cancellation.messages";
import { ownCancellation } from "~/features/payments/cancellation/cancellation.queries.server";
import { CancelOwn } from "~/features/payments/cancellation/components/cancel-own";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Page } from "~/ui/frame/layout";
import { Breadcrumbs } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import { Unbroken } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { order }: { order?: { number: string } }) =>
  cancellationMessages[locale].title(order?.number ?? ""),
);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const found = await ownCancellation(actor, params.number ?? "", locale);
  if (!found) throw notFound();
  const { quote, id: _id, ...order } = found;
  const seatIds = order.groups.flatMap(({ seats }) => seats.map(({ id }) => id));
  return { locale, order: { ...order, now: quote(seatIds, "terms") } };
}

/** Cancels what the page showed, and gives back what it said. Sent again, it leads to the order, which is cancelled by then. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const order = await ownCancellation(actor, params.number ?? "", locale);
  if (!order) throw notFound();
  const form = await readForm(request);
  const asked = { seats: readSeats(form), share: "terms" as const, reason: "", shownCents: readShown(form) };
  const cancelled = await cancelSeats({ by: "buyer", actor }, order.id, { ...asked, withRefund: true });
  if (cancelled.ok || cancelled.reason === "already")
    return redirect(`/my/orders/${order.number}?cancelled`, 303);
  if (cancelled.reason === "notFound") throw notFound();
  return data({ refusal: cancelled.reason }, cancelled.reason === "noSeats" ? 400 : 409);
}

export default function CancelOrder() {
  const { order } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = cancellationMessages[locale];
  return (
    <Page>
      <Breadcrumbs
        items={[
          { href: "/my/orders", label: orderMessages[locale].orders },
          { href: `/my/orders/${order.number}`, label: order.number },
          { label: t.cancel },
        ]}
      />
      <h1>
        <Unbroken text={t.title(order.number)} number={order.number} />
      </h1>
      {(answer?.refusal === "changed" || answer?.refusal === "noSeats") && (
        <Notice kind="warning">{t.changed}</Notice>
      )}
      <CancelOwn order={order} />
    </Page>
  );
}
