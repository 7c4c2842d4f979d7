import { useLocale } from "~/i18n/locale-context";
import { Moment } from "~/ui/text";
import { type Setting, sessionPeriod } from "../../calendar/session-period";
import { cohortMessages } from "../cohorts.messages";

interface Session {
  startsAt: Date;
  endsAt: Date;
  title: string;
}

/** When a cohort meets, by its own clock. */
export function SessionList({ sessions, setting }: { sessions: readonly Session[]; setting: Setting }) {
  const locale = useLocale();
  const t = cohortMessages[locale];
  return (
    <ol className="sc-sessions">
      {sessions.map(({ startsAt, endsAt, title }, index) => (
        <li key={startsAt.toISOString()}>
          <strong>{title || t.session(index + 1)}</strong>
          <br />
          <time dateTime={startsAt.toISOString()}>
            <Moment text={sessionPeriod({ startsAt, endsAt }, locale, setting)} />
          </time>
        </li>
      ))}
    </ol>
  );
}
