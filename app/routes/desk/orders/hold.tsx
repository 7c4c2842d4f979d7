import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { HoldForm, type HoldFault } from "~/features/ordering/invoice-terms/components/hold-form";
import { extendHold, releaseHold } from "~/features/ordering/invoice-terms/decide-hold.server";
import { holdMessages } from "~/features/ordering/invoice-terms/hold.messages";
import { orderHeld } from "~/features/ordering/invoice-terms/holds.queries.server";
import { endOfDayAfter } from "~/features/ordering/invoice-terms/invoice-terms";
import { useLocale } from "~/i18n/locale-context";
import { formatDate, fromLocalInput } from "~/lib/dates";
import { readReason } from "~/lib/text/reason";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { Unbroken } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("orders");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "order.extend");
  const order = isId(id) ? await orderHeld(actor, id) : null;
  if (!order) throw notFound();
  return { locale, sections: deskMenu(actor), name: order.number, order };
}

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "order.extend");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const typed = { until: form.text("until"), reason: form.text("reason") };
  const answer = (faults: Partial<Record<"until" | "reason", HoldFault>>) => data({ ...typed, faults }, 400);
  const isRelease = form.text("intent") === "release";
  const reading = readReason(typed.reason);
  const reasonFault = "fault" in reading ? { reason: reading.fault } : {};
  const day = fromLocalInput(`${typed.until}T12:00`);
  const untilFault = isRelease || day ? {} : { until: "untilMissing" as const };
  if ("fault" in reading || (!isRelease && !day)) return answer({ ...untilFault, ...reasonFault });
  const decided =
    isRelease || !day
      ? await releaseHold(actor, id, reading)
      : await extendHold(actor, id, { ...reading, until: endOfDayAfter(day, 0) });
  if (decided.ok) return redirect(`/desk/orders/${id}?done=${isRelease ? "released" : "extended"}`, 303);
  if (decided.reason === "notFound") throw notFound();
  if (decided.reason === "notLater" || decided.reason === "tooLate") return answer({ until: decided.reason });
  // It was decided meanwhile: the page says how it stands.
  return redirect(`/desk/orders/${id}/hold`, 303);
}

export default function DecideHold() {
  const { sections, order } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = holdMessages[locale];
  const { id, organisation, seats, heldUntil } = order;
  return (
    <Desk
      sections={sections}
      section="orders"
      title={<Unbroken text={t.title(order.number)} number={order.number} />}
    >
      {order.isOnInvoice ? (
        <>
          <p>{t.heldUntil(organisation, seats, formatDate(heldUntil, locale))}</p>
          <HoldForm id={id} mayRelease={!order.isInvoiced} answer={answer} />
        </>
      ) : (
        <Notice kind="warning">{t.notOnInvoice}</Notice>
      )}
    </Desk>
  );
}
