import { Fragment } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Moment } from "~/ui/text";
import { sessionPeriod } from "../../calendar/session-period";
import type { Material } from "../../sessions/materials";
import type { SessionView } from "../../sessions/session-view.server";
import { type MeetingMode, whereInWords } from "../../sessions/whereabouts";
import { cohortMessages } from "../cohorts.messages";

interface Setting {
  mode: MeetingMode;
  place: string;
  timeZone: string;
}

/**
 * When a cohort meets, by its own clock; where a session is held elsewhere than the cohort, what to do before it, and for who takes part what is
 * ready for it.
 */
export function SessionList({
  sessions,
  setting,
}: {
  sessions: readonly (SessionView & { materials?: readonly Material[] })[];
  setting: Setting;
}) {
  const locale = useLocale();
  const t = cohortMessages[locale];
  const usual = whereInWords(setting, locale);
  return (
    <ol className="sc-sessions">
      {sessions.map((session, index) => {
        const { startsAt, title, preparation, materials = [] } = session;
        const where = whereInWords(session, locale);
        return (
          <li key={startsAt.toISOString()}>
            <strong>{title || t.session(index + 1)}</strong>
            <br />
            <time dateTime={startsAt.toISOString()}>
              <Moment text={sessionPeriod(session, locale, { ...setting, mode: session.mode })} />
            </time>
            {where !== usual && (
              <>
                <br />
                {where}
              </>
            )}
            {preparation.length > 0 && (
              <>
                <br />
                <small>
                  {t.preparation}: {preparation.join(", ")}
                </small>
              </>
            )}
            {materials.map(({ name, url }) => (
              <Fragment key={url}>
                <br />
                <a href={url} rel="noreferrer">
                  {name}
                </a>
              </Fragment>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
