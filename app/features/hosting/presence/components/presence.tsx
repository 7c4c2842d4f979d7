import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { useLocale } from "~/i18n/locale-context";
import { formatTime } from "~/lib/dates";
import { ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Moment } from "~/ui/text";
import { markInWords } from "../../attendance/mark-in-words";
import type { presenceAt } from "../own-presence.queries.server";
import { presenceMessages } from "../presence.messages";

/** What is noted of somebody who gave the code. */
export function Presence({
  presence,
  wasBefore,
}: {
  presence: NonNullable<Awaited<ReturnType<typeof presenceAt>>>;
  wasBefore: boolean;
}) {
  const locale = useLocale();
  const t = presenceMessages[locale];
  const { mark, recordedAt, timeZone, title, name, enrolmentId } = presence;
  const isThere = mark.state === "PRESENT" || mark.state === "LATE";
  const time = formatTime(recordedAt, locale, timeZone);
  return (
    <>
      <Notice kind={isThere ? "success" : "warning"}>
        {isThere ? (wasBefore ? t.before(time) : t.noted(time)) : t.otherwise(markInWords(mark, locale))}
      </Notice>
      <p>
        <bdi>{title || name}</bdi>
        <br />
        <Moment text={sessionPeriod(presence, locale, presence)} />
      </p>
      <p>
        <ButtonLink look="secondary" href={`/learn/${enrolmentId}`}>
          {t.toLearning}
        </ButtonLink>
      </p>
    </>
  );
}
