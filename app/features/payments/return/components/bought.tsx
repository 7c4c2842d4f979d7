import { SessionList } from "~/features/cohorts/cohort/components/session-list";
import type { SessionView } from "~/features/cohorts/sessions/session-view.server";
import { isMetInPerson, isMetOnline, type MeetingMode } from "~/features/cohorts/sessions/whereabouts";
import { useLocale } from "~/i18n/locale-context";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { orderMessages } from "~/features/ordering/orders/order.messages";
import { returnPageMessages } from "../return-page.messages";

export interface BoughtOrder {
  number: string;
  title: string;
  /** Null: one learns alone, or a colleague comes. */
  ticketNumber: string | null;
  attendeeName: string;
  /** Of the colleague who comes; empty when the buyer does. */
  attendeeEmail: string;
  receipts: readonly { number: string; kind: string }[];
}

export interface Meetings {
  mode: MeetingMode;
  place: string;
  timeZone: string;
  sessions: SessionView[];
}

/** What was bought: where the mails went, what one does now, when one is there and how to prepare. */
export function Bought({
  order,
  email,
  meetings,
}: {
  order: BoughtOrder;
  email: string;
  meetings: Meetings | null;
}) {
  const locale = useLocale();
  const [t, orders] = [returnPageMessages[locale], orderMessages[locale]];
  const { number, title, ticketNumber, attendeeName, attendeeEmail } = order;
  const isForOther = attendeeEmail !== "";
  const receipt = order.receipts.find(({ kind }) => kind === "receipt");
  const text = isForOther
    ? [t.colleagueText(attendeeName, attendeeEmail), receipt && t.receiptTo(email)].filter(Boolean).join(" ")
    : ticketNumber
      ? (receipt ? t.mailedWithReceipt : t.mailed)(title, email)
      : t.mailedAlone(title, email);
  const address = ticketNumber && `/my/tickets/${ticketNumber}`;
  return (
    <>
      <h1>{isForOther ? t.colleagueTitle : t.paidTitle}</h1>
      <Notice kind="success">{text}</Notice>
      <Actions>
        {!isForOther && <ButtonLink href="/my">{orders.startLearning}</ButtonLink>}
        {address && (
          <>
            <ButtonLink look="secondary" href={`${address}.ics`} icon="calendar">
              {t.calendar}
            </ButtonLink>
            <ButtonLink look="secondary" href={address}>
              {orders.seeTicket}
            </ButtonLink>
          </>
        )}
        {receipt && (
          <ButtonLink look="secondary" href={`/my/orders/${number}/receipt.pdf?number=${receipt.number}`}>
            {t.receipt}
          </ButtonLink>
        )}
      </Actions>
      {meetings && (
        <>
          <h2>{isForOther ? orders.when : t.meetings}</h2>
          <SessionList sessions={meetings.sessions} setting={meetings} />
        </>
      )}
      {!isForOther && <Preparing meetings={meetings} />}
    </>
  );
}

function Preparing({ meetings }: { meetings: Meetings | null }) {
  const t = returnPageMessages[useLocale()];
  const sessions = meetings?.sessions ?? [];
  const first = sessions[0]?.preparation ?? [];
  return (
    <>
      <h2>{t.prepareTitle}</h2>
      <ul className="sc-list">
        <li>{t.prepareLessons}</li>
        {first.length > 0 && <li>{t.prepareFirst(first.join(", "))}</li>}
        {sessions.some(({ mode }) => isMetOnline(mode)) && <li>{t.prepareOnline}</li>}
        {sessions.some(({ mode }) => isMetInPerson(mode)) && <li>{t.prepareOnSite}</li>}
      </ul>
    </>
  );
}
