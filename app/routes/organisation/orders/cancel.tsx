import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "~/features/identity/access/guards.server";
import {
  actingFor,
  OrganisationFrame,
} from "~/features/organisations/organisation/components/organisation-frame";
import { cancelSeats } from "~/features/payments/cancellation/cancel-seats.server";
import {
  chooseSeats,
  choiceOf,
  readChoice,
  readSeats,
  readShown,
  type SeatChoice,
  type SeatChoiceFault,
} from "~/features/payments/cancellation/cancellation-form";
import { cancellationMessages } from "~/features/payments/cancellation/cancellation.messages";
import {
  organisationCancellation,
  type QuoteView,
  type SeatView,
} from "~/features/payments/cancellation/cancellation.queries.server";
import { ChooseSeats } from "~/features/payments/cancellation/components/choose-seats";
import { ConfirmSeats } from "~/features/payments/cancellation/components/confirm-seats";
import { useLocale } from "~/i18n/locale-context";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Unbroken } from "~/ui/text";

export const handle = { area: "my" };
export const meta = pageTitle((locale, { order }: { order?: { number: string } }) =>
  cancellationMessages[locale].title(order?.number ?? ""),
);
const notFound = () => new Response("Not Found", { status: 404 });

interface Answer {
  choice?: SeatChoice;
  faults?: Record<string, SeatChoiceFault>;
  isChanged?: boolean;
  /** Its credit note cannot be made: the foundation mends that first. */
  isStuck?: boolean;
  confirm?: { seats: Pick<SeatView, "id" | "state">[]; quote: QuoteView };
}
const answer = (values: Answer, status = 200) => data(values, status);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "orders.cancel");
  const found = await organisationCancellation(actor, params.number ?? "", locale);
  if (!found) throw notFound();
  const { quote: _quote, id: _id, ...order } = found;
  return { locale, acting: actingFor(actor, actor.organisation, true), order };
}

/** Says what the chosen seats come to; cancels them once that is confirmed, and what is then owed goes back where it can. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "orders.cancel");
  const order = await organisationCancellation(actor, params.number ?? "", locale);
  if (!order) throw notFound();
  const form = await readForm(request);
  const intent = form.text("intent");
  const shown = readSeats(form);
  if (intent === "adjust") return answer({ choice: choiceOf(order.groups, new Set(shown.keys())) });
  if (intent !== "cancel") {
    const choice = readChoice(order.groups, form);
    const chosen = chooseSeats(order.groups, choice);
    if (!chosen.ok) return answer({ choice, faults: chosen.faults }, 400);
    const seats = chosen.seats.map(({ id, state }) => ({ id, state }));
    const ids = seats.map(({ id }) => id);
    return answer({ confirm: { seats, quote: order.quote(ids, "terms") } });
  }
  const asked = { seats: shown, share: "terms" as const, reason: "", shownCents: readShown(form) };
  const canceller = { by: "organisation", actor } as const;
  const cancelled = await cancelSeats(canceller, order.id, { ...asked, withRefund: true });
  if (cancelled.ok || cancelled.reason === "already")
    return redirect(
      `/organisation/${actor.organisation.id}/orders/${order.number}?done=seats-cancelled`,
      303,
    );
  const choice = choiceOf(order.groups, new Set(shown.keys()));
  if (cancelled.reason === "noCreditNote") return answer({ choice, isStuck: true }, 409);
  return answer({ choice, isChanged: true }, cancelled.reason === "noSeats" ? 400 : 409);
}

export default function CancelSeats() {
  const { acting, order } = useLoaderData<typeof loader>();
  const { confirm, choice, faults, isChanged, isStuck }: Answer = useActionData<typeof action>() ?? {};
  const locale = useLocale();
  const t = cancellationMessages[locale];
  const { groups, cancellation, number, status } = order;
  const back = `/organisation/${acting.id}/orders/${number}`;
  return (
    <OrganisationFrame acting={acting} title={<Unbroken text={t.title(number)} number={number} />}>
      {isStuck && <Notice kind="error">{t.noCreditNote}</Notice>}
      {isChanged && <Notice kind="warning">{t.changed}</Notice>}
      {groups.length === 0 ? (
        <>
          <Notice>{t.notNow[status] ?? t.nothingLeft}</Notice>
          <Actions>
            <ButtonLink href={back}>{t.keep}</ButtonLink>
          </Actions>
        </>
      ) : confirm ? (
        <ConfirmSeats order={order} {...confirm} />
      ) : (
        <ChooseSeats {...{ groups, cancellation, back, choice, faults }} />
      )}
    </OrganisationFrame>
  );
}
