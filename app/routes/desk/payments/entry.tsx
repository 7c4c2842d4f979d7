import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import type { Staff } from "~/features/identity/access/scope";
import { assignEntry } from "~/features/payments/bank/entries/assign-entry.server";
import { AssignForms } from "~/features/payments/bank/entries/components/assign-forms";
import { EntryFactList } from "~/features/payments/bank/entries/components/entry-facts";
import { AssignedOrders } from "~/features/payments/bank/entries/components/assigned-orders";
import { SetAsideForm } from "~/features/payments/bank/entries/components/set-aside-form";
import {
  type EntryAnswer,
  type EntryFault,
  fieldOf,
  readAssignment,
} from "~/features/payments/bank/entries/entry-form";
import { entryMessages } from "~/features/payments/bank/entries/entry.messages";
import { bankEntry, orderByNumber } from "~/features/payments/bank/entries/entry.queries.server";
import { setAsideEntry, takeUpEntry } from "~/features/payments/bank/entries/set-aside-entry.server";
import { undoAssignment } from "~/features/payments/bank/entries/undo-assignment.server";
import { useLocale } from "~/i18n/locale-context";
import { formatMoney } from "~/lib/money";
import { readReason } from "~/lib/text/reason";
import { isId } from "~/platform/db/ids.server";
import { type FormFields, readForm } from "~/platform/http/form.server";
import { Button, ButtonLink } from "~/ui/form/button";
import { ErrorSummary } from "~/ui/form/error-summary";

export const handle = { area: "desk" };
export const meta = deskTitle("payments");
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "payment.read");
  const entry = isId(id) ? await bankEntry(actor, id) : null;
  if (!entry) throw notFound();
  return { locale, sections: deskMenu(actor), entry };
}

type Done = { done: string } | { field: string; fault: EntryFault };
type Acting = Staff<"payment.book" | "payment.read">;

/** What each button of the page does. A second click finds it done, and says so. */
const acts: Record<string, (actor: Acting, id: string, form: FormFields) => Promise<Done>> = {
  async assign(actor, id, form) {
    const { amountCents, leftCents } = readAssignment({
      amount: form.text("amount"),
      left: form.text("left"),
    });
    const order = await orderByNumber(actor, form.text("order"));
    if (!order) return { field: "order", fault: "notFound" };
    const assigned = await assignEntry(actor, { entryId: id, orderId: order.id, amountCents, leftCents });
    if (assigned.ok) return { done: assigned.isWhole ? "assigned" : "part" };
    return { field: fieldOf(assigned.reason), fault: assigned.reason };
  },
  async undo(actor, id, form) {
    const paymentId = form.text("payment");
    const field = `reason-${paymentId}`;
    const reading = readReason(form.text("reason"));
    if ("fault" in reading) return { field, fault: reading.fault };
    if (!isId(paymentId)) throw new Response("Bad Request", { status: 400 });
    const undone = await undoAssignment(actor, { entryId: id, paymentId, reason: reading.reason });
    if (undone.ok || undone.reason === "notFound") return { done: "undone" };
    return { field, fault: undone.reason };
  },
  async setAside(actor, id, form) {
    const reading = readReason(form.text("reason"));
    if ("fault" in reading) return { field: "aside", fault: reading.fault };
    const aside = await setAsideEntry(actor, id, reading.reason);
    return aside.ok || aside.reason === "notFound"
      ? { done: "setAside" }
      : { field: "aside", fault: aside.reason };
  },
  async takeUp(actor, id) {
    await takeUpEntry(actor, id);
    return { done: "takenUp" };
  },
};

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, "payment.book", "payment.read");
  if (!isId(id) || !(await bankEntry(actor, id))) throw notFound();
  const form = await readForm(request);
  const intent = form.text("intent");
  const act = Object.hasOwn(acts, intent) ? acts[intent] : undefined;
  if (!act) throw new Response("Bad Request", { status: 400 });
  const outcome = await act(actor, id, form);
  if ("done" in outcome) return redirect(`/desk/payments/entries/${id}?done=${outcome.done}`, 303);
  const values = { order: form.text("order"), amount: form.text("amount"), reason: form.text("reason") };
  const answer: EntryAnswer = { values, faults: { [outcome.field]: outcome.fault } };
  return data(answer, outcome.fault === "changed" ? 409 : 400);
}

export default function BankEntry() {
  const { sections, entry } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const locale = useLocale();
  const t = entryMessages[locale];
  const errors = Object.fromEntries(
    Object.entries(answer?.faults ?? {}).map(([field, fault]) => [field, t.refusals[fault]]),
  );
  return (
    <Desk
      sections={sections}
      section="payments"
      title={t.entry(formatMoney(entry.amountCents, entry.currency, locale))}
      done={answer ? {} : t.done}
    >
      <ErrorSummary errors={errors} />
      <EntryFactList entry={entry} />
      <AssignedOrders entry={entry} answer={answer} />
      {entry.status === "OPEN" && <AssignForms entry={entry} answer={answer} />}
      {entry.status === "OPEN" && !entry.parts.some(({ isHolding }) => isHolding) && (
        <SetAsideForm answer={answer} />
      )}
      {entry.status === "SET_ASIDE" && (
        <form method="post">
          <Button look="secondary" name="intent" value="takeUp">
            {t.takeUp}
          </Button>
        </form>
      )}
      <ButtonLink look="quiet" icon="back" href="/desk/payments/entries">
        {t.title}
      </ButtonLink>
    </Desk>
  );
}
