import { useLocale } from "~/i18n/locale-context";
import { formatDate } from "~/lib/dates";
import type { OwnAttendance } from "../attendance.queries.server";
import { attendanceMessages } from "../attendance.messages";
import { markInWords } from "../mark-in-words";

/** What a learner sees of their own attendance: a line, and behind it each session. */
export function OwnAttendanceLine({
  attendance: { timeZone, sum, sessions },
}: {
  attendance: OwnAttendance;
}) {
  const locale = useLocale();
  const t = attendanceMessages[locale];
  return (
    <section className="sc-stack" aria-labelledby="attendance">
      <h2 id="attendance">{t.title}</h2>
      <p>{t.own(sum.presentAt, sum.sessions)}</p>
      <details>
        <summary>{t.ownMore}</summary>
        <ul>
          {sessions.map(({ id, startsAt, title, mark }) => (
            <li key={id}>
              {formatDate(startsAt, locale, timeZone)}
              {title && (
                <>
                  , <bdi>{title}</bdi>
                </>
              )}
              : {markInWords(mark, locale)}
            </li>
          ))}
        </ul>
        <p>{t.ownWrong}</p>
      </details>
    </section>
  );
}
