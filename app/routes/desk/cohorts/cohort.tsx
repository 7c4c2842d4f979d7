import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeCohortStatus } from "~/features/cohorts/cohort/change-cohort-status.server";
import { cohortDeskMessages } from "~/features/cohorts/desk/cohort-desk.messages";
import { deskCohort } from "~/features/cohorts/desk/cohort.queries.server";
import { CancelCohortLink } from "~/features/cohorts/desk/components/cancel-cohort-link";
import { CohortStatePanel } from "~/features/cohorts/desk/components/cohort-state";
import { Participants } from "~/features/cohorts/desk/components/participants";
import { participantsOf } from "~/features/cohorts/desk/participants.queries.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { PaperNotice } from "~/features/desk/shell/components/paper-notice";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { cancellingMessages } from "~/features/hosting/cancelling/cancelling.messages";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { GroupWaits } from "~/features/interest/mailing/components/group-waits";
import { waitingForGroup } from "~/features/interest/mailing/mailings.queries.server";
import { asStaff } from "~/features/identity/access/scope";
import { GroupRelease } from "~/features/learning/moving/components/group-release";
import { movingMessages } from "~/features/learning/moving/moving.messages";
import { groupMove } from "~/features/learning/moving/moving.queries.server";
import { SettleForm } from "~/features/payments/desk/components/settle-form";
import { settlementMessages } from "~/features/payments/desk/settlement.messages";
import { answerSettlement } from "~/features/payments/settlement/answer-settlement.server";
import { settlementSeats } from "~/features/payments/settlement/settlement.queries.server";
import { useLocale } from "~/i18n/locale-context";
import { refreshMeta } from "~/ui/following/self-refresh";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
const title = deskTitle("cohorts");
/** Who follows how a settlement goes sees the page anew while money is on its way back. */
export const meta: MetaFunction<typeof loader> = (page) => [
  ...title(page),
  ...(page.data?.seats?.some(({ settled }) => settled === "refund") ? refreshMeta(page.location) : []),
];
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params: { id }, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "cohort.read");
  if (!isId(id)) throw notFound();
  const [registrar, finance] = [asStaff(actor, "ticket.read"), asStaff(actor, "order.refund")];
  const [cohort, participants] = await Promise.all([
    deskCohort(actor, id, locale),
    registrar && participantsOf(registrar, id),
  ]);
  if (!cohort) throw notFound();
  const mailer = asStaff(actor, "interest.read", "interest.mail");
  const mover = asStaff(actor, "enrolment.move");
  const move = mover && (await groupMove(mover, id, locale));
  const waits = mailer && (await waitingForGroup(mailer, id));
  return {
    locale,
    sections: deskMenu(actor),
    name: cohort.name,
    cohort,
    participants,
    seats: finance && cohort.status === "CANCELLED" ? await settlementSeats(finance, id) : null,
    may: {
      edit: can(actor, "cohort.edit"),
      name: can(actor, "facilitator.edit"),
      look: can(actor, "person.read"),
    },
    waits,
    move,
  };
}

/** Closes enrolment or opens it again, or settles a cancelled group. */
export async function action({ request, params: { id } }: ActionFunctionArgs) {
  await requireStaff(request, "cohort.read");
  if (!isId(id)) throw notFound();
  const form = await readForm(request);
  const done = (name: string) => redirect(`/desk/cohorts/${id}?done=${name}`, 303);
  if (form.text("intent") === "settle") {
    const answered = await answerSettlement(await requireStaff(request, "order.refund"), id, form);
    if (!answered) throw notFound();
    if ("ok" in answered) return done("settle");
    return data({ refusal: null, settlement: answered.settlement }, answered.status);
  }
  const actor = await requireStaff(request, "cohort.edit");
  const act = (["close", "reopen"] as const).find((name) => name === form.text("intent"));
  if (!act) throw new Response("Bad Request", { status: 400 });
  const changed = await changeCohortStatus(actor, id, { act });
  if (changed.ok) return done(act);
  if (changed.reason === "notFound") throw notFound();
  return data({ refusal: changed.reason, settlement: null }, 409);
}

export default function DeskCohort() {
  const { sections, cohort, participants, seats, waits, move, may } = useLoaderData<typeof loader>();
  const { refusal, settlement } = useActionData<typeof action>() ?? { refusal: null, settlement: null };
  const locale = useLocale();
  const t = cohortDeskMessages[locale];
  const isCancelled = cohort.status === "CANCELLED";
  const kept = seats?.filter(({ settled }) => settled === "keep").map(({ orderId }) => orderId) ?? [];
  return (
    <Desk
      sections={sections}
      section="cohorts"
      title={cohort.name}
      done={{ ...t.done, ...settlementMessages[locale].done, moved: movingMessages[locale].groupDone }}
    >
      <TextLink icon="back" href="/desk/cohorts">
        {t.all}
      </TextLink>
      {refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      {isCancelled && <Notice>{t.refusals.cancelled}</Notice>}
      {cohort.cancelNote && (
        <Notice kind="warning" title={cancellingMessages[locale].deskTitle}>
          <p className="sc-lines">{cohort.cancelNote}</p>
        </Notice>
      )}
      {waits && <GroupWaits cohortId={cohort.id} {...waits} />}
      {move && <GroupRelease move={move} />}
      <PaperNotice texts={cohort.onPaper} />
      <CohortStatePanel cohort={cohort} mayEdit={may.edit} mayName={may.name} />
      {isCancelled && seats && seats.length + (participants?.length ?? 0) > 0 && (
        <SettleForm cohortId={cohort.id} seats={seats} answered={settlement} />
      )}
      {participants && (
        <Participants
          cohortId={cohort.id}
          {...{ participants, isCancelled, kept }}
          maySettle={seats !== null}
          mayLook={may.look}
        />
      )}
      {may.edit && !isCancelled && <CancelCohortLink id={cohort.id} />}
    </Desk>
  );
}
