import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import type { MeetingMode } from "~/features/cohorts/sessions/whereabouts";
import { useLocale } from "~/i18n/locale-context";
import { EmptyState } from "~/ui/notice";
import { Table } from "~/ui/table";
import { Moment } from "~/ui/text";
import { hostedCohortPath } from "../../shell/host-part";
import { attendanceStates } from "../attendance";
import type { SessionCount } from "../attendance.queries.server";
import { attendanceMessages } from "../attendance.messages";

interface Page {
  timeZone: string;
  mode: MeetingMode;
  participants: number;
  sessions: readonly SessionCount[];
}

/** The sessions of a cohort, each with how many were there. */
export function SessionAttendanceTable({
  organisationId,
  cohortId,
  page: { participants, sessions, ...setting },
}: {
  organisationId: string;
  cohortId: string;
  page: Page;
}) {
  const locale = useLocale();
  const t = attendanceMessages[locale];
  if (sessions.length === 0)
    return (
      <EmptyState seed={cohortId} title={t.title}>
        <p>{t.noSessions}</p>
      </EmptyState>
    );
  const noted = ({ counts }: SessionCount) => attendanceStates.reduce((sum, state) => sum + counts[state], 0);
  return (
    <>
      <p>{t.participants(participants)}</p>
      <Table
        caption={t.title}
        hideCaption
        rows={sessions.map((session, index) => ({ ...session, number: index + 1 }))}
        rowKey={({ id }) => id}
        columns={[
          {
            label: t.sessionTitle,
            rowHeader: true,
            cell: ({ id, title, number }) => (
              <a href={hostedCohortPath(organisationId, cohortId, `/attendance/${id}`)}>
                <bdi>{title || t.session(number)}</bdi>
              </a>
            ),
          },
          {
            label: t.when,
            cell: (session) => <Moment text={sessionPeriod(session, locale, setting)} />,
          },
          ...attendanceStates.map((state) => ({
            label: t.states[state],
            number: true,
            cell: (session: SessionCount) => session.counts[state],
          })),
          {
            label: t.notNoted,
            number: true,
            cell: (session) =>
              session.mayBeNoted ? Math.max(0, participants - noted(session)) : <small>{t.soon}</small>,
          },
        ]}
      />
    </>
  );
}
