import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { cohortChoices } from "~/features/cohorts/editing/cohort-form.queries.server";
import { submitCohort } from "~/features/cohorts/editing/cohort-submission.server";
import { deskCohort } from "~/features/cohorts/desk/cohort.queries.server";
import { CohortConflict } from "~/features/cohorts/editing/components/cohort-conflict";
import { CohortForm } from "~/features/cohorts/editing/components/cohort-form";
import { CohortStatePanel } from "~/features/cohorts/desk/components/cohort-state";
import { Desk } from "~/features/desk/shell/components/desk";
import { PaperNotice } from "~/features/desk/shell/components/paper-notice";
import { Participants } from "~/features/cohorts/desk/components/participants";
import { settlementMessages } from "~/features/payments/desk/settlement.messages";
import { SettleForm } from "~/features/payments/desk/components/settle-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { participantsOf } from "~/features/cohorts/desk/participants.queries.server";
import { listAddress } from "~/lib/list-address";
import { changeCohortStatus } from "~/features/cohorts/cohort/change-cohort-status.server";
import { settleCohort } from "~/features/payments/settlement/settle-cohort.server";
import { readSettlement } from "~/features/payments/settlement/settlement-form";
import type { SettleFault } from "~/features/payments/settlement/settlement";
import { settlementSeats } from "~/features/payments/settlement/settlement.queries.server";
import { can } from "~/features/identity/access/can";
import { asStaff, type Staff } from "~/features/identity/access/scope";
import { tellOfMove } from "~/features/enrolment/tickets/tell-of-move.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { type FormFields, readForm } from "~/platform/http/form.server";
import { isId } from "~/platform/db/ids.server";
import { Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("cohorts");
/** What the page shows of an act, when there was none. */
const nothing = { refusal: null, answer: null, settlement: null };
const savedAddress = ({ id, told }: { id: string; told: number }) =>
  listAddress(`/desk/cohorts/${id}`, { done: "saved", told: told || null });
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.read");
  if (!isId(id)) throw notFound();
  const [editor, registrar, finance] = [
    asStaff(actor, "cohort.edit"),
    asStaff(actor, "ticket.read"),
    asStaff(actor, "order.refund"),
  ];
  const [cohort, choices, participants] = await Promise.all([
    deskCohort(actor, id, locale),
    editor && cohortChoices(editor, locale, id),
    registrar && participantsOf(registrar, id),
  ]);
  if (!cohort) throw notFound();
  const seats = finance && cohort.status === "CANCELLED" ? await settlementSeats(finance, id) : null;
  const mayName = can(actor, "facilitator.edit");
  return {
    locale,
    sections: deskMenu(actor),
    name: cohort.name,
    // The form's values hold the link to the meetings, which is for who plans them.
    cohort: { ...cohort, values: editor && cohort.values },
    choices,
    participants,
    seats,
    mayName,
  };
}

export async function action({ request, params: { id }, context: { locale } }: ActionFunctionArgs) {
  await requireStaff(request, "cohort.read");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  if (form.text("intent") === "settle") return settle(await requireStaff(request, "order.refund"), id, form);
  const actor = await requireStaff(request, "cohort.edit");
  const act = (["publish", "close", "reopen"] as const).find((name) => name === form.text("intent"));
  if (act) {
    const changed = await changeCohortStatus(actor, id, { act });
    if (changed.ok) return redirect(`/desk/cohorts/${id}?done=${act}`, 303);
    if (changed.reason === "notFound") throw notFound();
    return data({ ...nothing, refusal: changed.reason }, 409);
  }
  const answer = await submitCohort(actor, { cohortId: id, form, locale, tell: tellOfMove });
  if (!answer) throw notFound();
  if ("id" in answer) return redirect(savedAddress(answer), 303);
  return data({ ...nothing, answer }, answer.status);
}

/** What was chosen for everybody with a seat in a cancelled cohort: done once it is confirmed and whole. */
async function settle(actor: Staff<"order.refund">, id: string, form: FormFields) {
  const { choices, answers, isConfirmed } = readSettlement(form);
  const refuse = (why: { faults?: Record<string, SettleFault>; isUnconfirmed?: boolean }) =>
    data(
      { ...nothing, settlement: { choices, faults: {}, isUnconfirmed: false, ...why } },
      Object.values(why.faults ?? {}).includes("changed") ? 409 : 400,
    );
  if (!isConfirmed) return refuse({ isUnconfirmed: true });
  const settled = await settleCohort(actor, id, answers);
  if (settled.ok) return redirect(`/desk/cohorts/${id}?done=settle`, 303);
  if (settled.reason === "notCancelled") throw notFound();
  return refuse({ faults: settled.faults });
}

export default function DeskCohort() {
  const { sections, cohort, choices, participants, seats, mayName } = useLoaderData<typeof loader>();
  const { refusal, answer, settlement } = useActionData<typeof action>() ?? nothing;
  const locale = useLocale();
  const t = cohortDeskMessages[locale];
  const named = choices?.offers.flatMap((offer) => [offer, ...offer.modules]) ?? [];
  const titles = Object.fromEntries(named.map(({ id, title }) => [id, title]));
  const isCancelled = cohort.status === "CANCELLED";
  const kept = seats?.filter(({ settled }) => settled === "keep").map(({ orderId }) => orderId) ?? [];
  return (
    <Desk
      sections={sections}
      section="cohorts"
      title={cohort.name}
      done={{ ...t.done, ...settlementMessages[locale].done }}
    >
      {refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      {answer?.changes && <CohortConflict changes={answer.changes} titles={titles} />}
      {isCancelled && <Notice>{t.refusals.cancelled}</Notice>}
      {cohort.values && (
        <PaperNotice
          texts={[
            cohort.name,
            cohort.values.place,
            ...cohort.values.sessions.flatMap(({ title, place }) => [title, place]),
          ]}
        />
      )}
      {!answer && <CohortStatePanel cohort={cohort} mayEdit={choices !== null} mayName={mayName} />}
      {isCancelled && seats && seats.length + (participants?.length ?? 0) > 0 && (
        <SettleForm cohortId={cohort.id} seats={seats} answered={settlement} />
      )}
      {!answer && participants && (
        <Participants
          cohortId={cohort.id}
          {...{ participants, isCancelled, kept }}
          maySettle={seats !== null}
        />
      )}
      {!isCancelled && choices && cohort.values && (
        <section className="sc-stack sc-no-print">
          <h2>{t.editTitle}</h2>
          <CohortForm
            action={`/desk/cohorts/${cohort.id}`}
            {...choices}
            values={answer?.values ?? cohort.values}
            faults={answer?.faults}
            seatsInUse={answer?.seatsInUse}
            version={answer?.version ?? cohort.version}
            isPublic={cohort.status !== "DRAFT"}
            holders={cohort.status === "DRAFT" ? undefined : { count: cohort.taken, isOver: cohort.isOver }}
          />
        </section>
      )}
    </Desk>
  );
}
