import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { NameWithSpelling } from "~/features/identity/profile/components/name-with-spelling";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant, formatTime } from "~/lib/dates";
import { Actions, Button } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Moment } from "~/ui/text";
import { notedFrom } from "../../attendance/attendance";
import { attendanceMessages } from "../../attendance/attendance.messages";
import { markInWords } from "../../attendance/mark-in-words";
import type { ticketAtDoor } from "../ticket-door.queries.server";
import { doorMessages } from "../door.messages";

/** Whose ticket was scanned, for which session, and the one button. */
export function TicketDoor({ ticket }: { ticket: NonNullable<Awaited<ReturnType<typeof ticketAtDoor>>> }) {
  const locale = useLocale();
  const [t, words] = [doorMessages[locale], attendanceMessages[locale]];
  const { name, latinName, session, mark, notedAt, isVoid } = ticket;
  const isThere = mark?.state === "PRESENT" || mark?.state === "LATE";
  return (
    <>
      <p className="sc-heading sc-heading--2">
        {name === "" ? words.noName : <NameWithSpelling name={name} latinName={latinName} />}
      </p>
      {session && (
        <p>
          {session.title && (
            <>
              <bdi>{session.title}</bdi>
              <br />
            </>
          )}
          <Moment text={sessionPeriod(session, locale, session)} />
        </p>
      )}
      {isVoid ? (
        <Notice kind="warning">{t.isVoid}</Notice>
      ) : !session ? (
        <Notice>{t.noSession}</Notice>
      ) : !session.mayBeNoted ? (
        <Notice>{words.tooEarly(formatInstant(notedFrom(session), locale, session.timeZone))}</Notice>
      ) : (
        <>
          {mark && notedAt && (
            <p>
              {markInWords(mark, locale)}. {t.noted(formatTime(notedAt, locale, session.timeZone))}
            </p>
          )}
          {!isThere && (
            <form method="post">
              <input type="hidden" name="session" value={session.id} />
              <Actions>
                <Button wide>{t.note}</Button>
              </Actions>
            </form>
          )}
        </>
      )}
    </>
  );
}

/** A ticket that is of nobody in a group of whoever scanned it; it does not say of whom it is. */
export function TicketOfAnother() {
  const t = doorMessages[useLocale()];
  return (
    <>
      <h1>{t.title}</h1>
      <Notice kind="warning" title={t.notTheirs}>
        {t.notTheirsText}
      </Notice>
      <p>
        <a href="/organisation">{t.toGroups}</a>
      </p>
    </>
  );
}
