import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newInGroup } from "~/features/communication/group/group.queries.server";
import { ownAttendance } from "~/features/hosting/attendance/attendance.queries.server";
import { OwnAttendanceLine } from "~/features/hosting/attendance/components/own-attendance";
import { requirePerson } from "~/features/identity/access/guards.server";
import { CompositionOutline } from "~/features/learning/outline/components/composition-outline";
import { EndedEnrolment } from "~/features/learning/ended/components/ended-enrolment";
import { findEnded } from "~/features/learning/ended/ended.queries.server";
import { findOutline } from "~/features/learning/outline/outline.queries.server";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, (data.outline ?? data.ended).title) }] : [];

/** The contents of an enrolment; of one that has ended what is left of it. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const { enrolmentId = "" } = params;
  const [outline, unread] = await Promise.all([
    findOutline(actor, enrolmentId, locale),
    newInGroup(actor, enrolmentId),
  ]);
  if (outline) return { outline, ended: null, unread, attendance: await ownAttendance(actor, enrolmentId) };
  const ended = await findEnded(actor, enrolmentId, locale);
  if (!ended) throw new Response("Not Found", { status: 404 });
  return { outline, ended, unread: null, attendance: null };
}

export default function Learn() {
  const { outline, ended, unread, attendance } = useLoaderData<typeof loader>();
  if (!outline) return <EndedEnrolment view={ended} />;
  return (
    <CompositionOutline view={outline} unread={unread}>
      {attendance && <OwnAttendanceLine attendance={attendance} />}
    </CompositionOutline>
  );
}
