import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CancelSeatsForm } from "~/features/payments/desk/components/cancel-seats-form";
import { ConfirmCancelling } from "~/features/payments/desk/components/confirm-cancelling";
import {
  type CancelAnswer,
  checkFields,
  checkWhy,
  forDesk,
  readFields,
  untouched,
} from "~/features/payments/desk/cancel-form";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { refundDeskMessages } from "~/features/payments/desk/refund-desk.messages";
import { cancelSeats } from "~/features/payments/cancellation/cancel-seats.server";
import { readSeats, readShown } from "~/features/payments/cancellation/cancellation-form";
import { deskCancellation } from "~/features/payments/cancellation/cancellation.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { isId } from "~/platform/db/ids.server";
import { Notice } from "~/ui/notice";
import { Unbroken } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.read", "order.cancel");
  const found = isId(id) ? await deskCancellation(actor, id, locale) : null;
  if (!found) throw notFound();
  const { quote: _quote, ...order } = found;
  return { locale, sections: deskMenu(actor), name: order.number, order };
}

/**
 * Says what the chosen seats come to at the chosen share; cancels them once that is confirmed, and refunds what is then owed when both were
 * asked. Sent twice, the second time finds them cancelled.
 */
export async function action({ request, params: { id }, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "order.cancel");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const intent = form.text("intent");
  if (intent === "both") await requireStaff(request, "order.refund");
  const order = await deskCancellation(actor, id, locale);
  if (!order) throw notFound();
  const [groups, shown] = [forDesk(order.groups), readSeats(form)];
  const values = readFields(groups, form, shown);
  const answer = (status: number, rest: Partial<CancelAnswer>) =>
    data<CancelAnswer>({ values, faults: {}, confirm: null, ...rest }, status);
  if (intent === "adjust") return answer(200, {});
  if (intent !== "cancel" && intent !== "both") {
    const checked = checkFields(groups, values);
    if (!checked.ok) return answer(400, { faults: checked.faults });
    const seats = checked.seats.map((seat) => ({ id: seat.id, state: seat.state }));
    const ids = seats.map((seat) => seat.id);
    return answer(200, { confirm: { seats, quote: order.quote(ids, checked.share) } });
  }
  const why = checkWhy(values);
  if (!why.ok) return answer(400, { faults: why.faults });
  const asked = { seats: shown, share: why.share, reason: why.reason, shownCents: readShown(form) };
  const canceller = { by: "foundation", actor } as const;
  const cancelled = await cancelSeats(canceller, id, { ...asked, withRefund: intent === "both" });
  if (cancelled.ok) return redirect(`/desk/orders/${id}?done=cancelled`, 303);
  // An order that is cancelled already goes back to its own page, which says so and what is left to refund.
  if (cancelled.reason === "already") return redirect(`/desk/orders/${id}`, 303);
  if (cancelled.reason === "notFound") throw notFound();
  if (cancelled.reason === "noCreditNote") return answer(409, { broken: cancelled.broken });
  return answer(409, { isChanged: true });
}

export default function CancelOrder() {
  const { sections, order } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = refundDeskMessages[useLocale()];
  const groups = forDesk(order.groups);
  return (
    <Desk
      sections={sections}
      section="orders"
      title={<Unbroken text={t.cancelTitle(order.number)} number={order.number} />}
    >
      {answer?.broken && <Notice kind="error">{t.noCreditNote(answer.broken.join(", "))}</Notice>}
      {answer?.isChanged && <Notice kind="warning">{t.changed}</Notice>}
      {groups.length === 0 ? (
        <Notice kind="warning">{t.cannotCancel}</Notice>
      ) : answer?.confirm ? (
        <ConfirmCancelling order={order} answer={answer} confirm={answer.confirm} />
      ) : (
        <CancelSeatsForm
          order={order}
          groups={groups}
          values={answer?.values ?? untouched(groups)}
          faults={answer?.faults}
        />
      )}
    </Desk>
  );
}
