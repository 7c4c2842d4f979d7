import { useLocale } from "~/i18n/locale-context";
import { formatPeriod } from "~/lib/dates";
import { cohortMessages } from "../cohorts.messages";

interface Session {
  startsAt: Date;
  endsAt: Date;
  title: string;
}

/** When a cohort meets, in its own time zone. */
export function SessionList({ sessions, timeZone }: { sessions: readonly Session[]; timeZone: string }) {
  const locale = useLocale();
  const t = cohortMessages[locale];
  return (
    <ol className="sc-sessions">
      {sessions.map(({ startsAt, endsAt, title }, index) => (
        <li key={startsAt.toISOString()}>
          <strong>{title || t.session(index + 1)}</strong>
          <br />
          <time dateTime={startsAt.toISOString()}>{formatPeriod(startsAt, endsAt, locale, timeZone)}</time>
        </li>
      ))}
    </ol>
  );
}
