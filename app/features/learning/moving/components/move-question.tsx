import { useLocale } from "~/i18n/locale-context";
import { Actions, Button, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { movingMessages } from "../moving.messages";
import type { GroupMove, MovePage } from "../moving.queries.server";
import { ReceiptList } from "./receipt-list";

/** The question whether to move somebody; for who was moved the receipt. */
export function MoveQuestion({ page }: { page: MovePage }) {
  const t = movingMessages[useLocale()];
  const { enrolmentId, personId, title, from, to, refusal, receipt } = page;
  const back = `/desk/people/${personId}`;
  const isReceipt = refusal === "notNewer" && from !== to;
  return (
    <>
      <p>
        <strong>{title}</strong> · {t.fromTo(from, to)}
      </p>
      {refusal && !isReceipt && <Notice>{t.refusals[refusal]}</Notice>}
      {!refusal && <p className="sc-measure">{t.keeps}</p>}
      {(!refusal || isReceipt) && <ReceiptList receipt={receipt} />}
      <Confirm action={`/desk/enrolments/${enrolmentId}/move`} to={to} back={back} isOpen={!refusal}>
        {t.confirm(to)}
      </Confirm>
    </>
  );
}

/** The question whether to move a whole group. */
export function GroupQuestion({ page }: { page: GroupMove }) {
  const t = movingMessages[useLocale()];
  const { cohortId, from, to, people, isCancelled, isInRelease, receipt } = page;
  const refusal = isCancelled
    ? "cancelled"
    : from !== null && to <= from
      ? "notNewer"
      : isInRelease
        ? null
        : "notInRelease";
  return (
    <>
      {refusal ? (
        <Notice>{t.groupRefusals[refusal]}</Notice>
      ) : (
        <>
          <p>{t.fromTo(from, to)}</p>
          <p className="sc-measure">
            {t.groupPeople(people)} {t.groupOthers} {t.keeps}
          </p>
          <ReceiptList receipt={receipt} />
        </>
      )}
      <Confirm
        action={`/desk/cohorts/${cohortId}/move`}
        to={to}
        back={`/desk/cohorts/${cohortId}`}
        isOpen={!refusal}
      >
        {t.groupConfirm(to)}
      </Confirm>
    </>
  );
}

function Confirm({
  action,
  to,
  back,
  isOpen,
  children,
}: {
  action: string;
  /** The release that was shown, so that another that came meanwhile is asked for again. */
  to: number;
  back: string;
  isOpen: boolean;
  children: string;
}) {
  const t = movingMessages[useLocale()];
  const link = (
    <ButtonLink look="quiet" href={back}>
      {t.notYet}
    </ButtonLink>
  );
  if (!isOpen) return null;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="to" value={to} />
      <Actions>
        <Button>{children}</Button>
        {link}
      </Actions>
    </form>
  );
}
