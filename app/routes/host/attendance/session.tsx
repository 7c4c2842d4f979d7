import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { sessionPeriod } from "~/features/cohorts/calendar/session-period";
import { minutesOf, notedFrom } from "~/features/hosting/attendance/attendance";
import { readList } from "~/features/hosting/attendance/attendance-list";
import { attendanceMessages } from "~/features/hosting/attendance/attendance.messages";
import { attendanceList } from "~/features/hosting/attendance/attendance.queries.server";
import { AttendanceForm } from "~/features/hosting/attendance/components/attendance-form";
import { Corrections } from "~/features/hosting/attendance/components/corrections";
import { saveAttendance } from "~/features/hosting/attendance/save-attendance.server";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { Moment, TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => attendanceMessages[locale].title);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const [cohort, list] = await Promise.all([
    facilitatedCohort(actor),
    attendanceList(actor, params.sessionId ?? ""),
  ]);
  if (!list) throw notFound();
  return { locale, host: actor.organisation, cohort, list };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const list = await attendanceList(actor, params.sessionId ?? "");
  if (!list) throw notFound();
  const { session, people } = list;
  const form = await readForm(request);
  const ids = people.map(({ enrolmentId }) => enrolmentId);
  const sent = readList(form.text, ids, minutesOf(session));
  const again = (status: number, conflicts: string[] = []) =>
    data({ typed: Object.fromEntries(form.entries), wrongMinutes: sent.wrongMinutes, conflicts }, { status });
  if (sent.wrongMinutes.length > 0) return again(400);
  const saved = await saveAttendance(actor, session.id, sent);
  if (saved.ok)
    return redirect(
      hostedCohortPath(actor.organisation.id, actor.cohort.id, `/attendance/${session.id}?done=saved`),
      303,
    );
  if (saved.reason === "notFound") throw notFound();
  // The page says from when it may.
  return again(409, saved.reason === "conflict" ? saved.enrolmentIds : []);
}

export default function SessionAttendance() {
  const { host, cohort, list } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const locale = useLocale();
  const t = attendanceMessages[locale];
  const { session, people, corrections } = list;
  const below = (path: string) => hostedCohortPath(host.id, cohort.id, `/attendance${path}`);
  return (
    <HostedCohortFrame {...{ host, cohort }} title={session.title || t.title} done={t.done}>
      <TextLink icon="back" href={below("")}>
        {t.all}
      </TextLink>
      <p>
        <Moment text={sessionPeriod(session, locale, session)} />
      </p>
      {session.mayBeNoted ? (
        <>
          <p>
            <TextLink href={below(`/${session.id}/code`)}>{t.byCode}</TextLink>
          </p>
          <AttendanceForm
            sessionId={session.id}
            sessionMinutes={minutesOf(session)}
            {...{ people, returned }}
          />
        </>
      ) : (
        <Notice>{t.tooEarly(formatInstant(notedFrom(session), locale, session.timeZone))}</Notice>
      )}
      <Corrections corrections={corrections} zone={session.timeZone} />
    </HostedCohortFrame>
  );
}
