import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { whereInWords } from "~/features/cohorts/sessions/whereabouts";
import { useLocale } from "~/i18n/locale-context";
import { Moment } from "~/ui/text";
import { outlineMessages } from "../outline.messages";
import type { OutlineMeeting } from "../outline.queries.server";

/** Meetings where they come among the modules: which, when and where. */
export function OutlineMeetings({ meetings }: { meetings: readonly OutlineMeeting[] }) {
  const locale = useLocale();
  const t = outlineMessages[locale];
  if (meetings.length === 0) return null;
  return (
    <ul className="sc-course__meetings">
      {meetings.map((meeting) => (
        <li key={meeting.number}>
          <strong>{t.meeting(meeting.number)}</strong>
          {meeting.title && <> · {meeting.title}</>}
          {meeting.isOver && <> ({t.meetingOver})</>}
          <br />
          <small>
            <Moment text={sessionPeriod(meeting, locale, meeting)} /> · {whereInWords(meeting, locale)}
          </small>
        </li>
      ))}
    </ul>
  );
}
