import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { isMetOnline } from "~/features/cohorts/sessions/whereabouts";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { Actions, ButtonLink } from "~/ui/form/button";
import { Notice } from "~/ui/notice";
import { Moment } from "~/ui/text";
import type { meetingToEnter } from "../join-meeting.queries.server";
import { joiningMessages } from "../joining.messages";

/** Why the link to a meeting does not lead there now, and from when it does. */
export function MeetingClosed({
  meeting,
}: {
  meeting: NonNullable<Awaited<ReturnType<typeof meetingToEnter>>>;
}) {
  const locale = useLocale();
  const t = joiningMessages[locale];
  const { name, title, timeZone, mode, opensAt, state, isCancelled } = meeting;
  const said = isCancelled
    ? t.cancelled
    : !isMetOnline(mode)
      ? t.onSite
      : state === "over"
        ? t.over
        : state === "early"
          ? t.early(formatInstant(opensAt, locale, timeZone))
          : t.noLink;
  return (
    <>
      <h1>{t.title}</h1>
      <p>
        <bdi>{title || name}</bdi>
        <br />
        <Moment text={sessionPeriod(meeting, locale, meeting)} />
      </p>
      <Notice>{said}</Notice>
      <Actions>
        {state === "early" && !isCancelled && <ButtonLink href="">{t.again}</ButtonLink>}
        <ButtonLink look="secondary" href="/my">
          {t.mine}
        </ButtonLink>
      </Actions>
    </>
  );
}
