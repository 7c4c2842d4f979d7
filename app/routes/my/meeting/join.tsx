import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingClosed } from "~/features/enrolment/joining/components/meeting-closed";
import { meetingToEnter } from "~/features/enrolment/joining/join-meeting.queries.server";
import { joiningMessages } from "~/features/enrolment/joining/joining.messages";
import { requirePerson } from "~/features/identity/access/guards.server";
import { pageTitle } from "~/i18n/page-title";
import { Page } from "~/ui/frame/layout";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => joiningMessages[locale].title);

/** Sends somebody who takes part on to where their group meets, in its time; else says from when, or that it is over. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const meeting = await meetingToEnter(actor, params.sessionId ?? "");
  if (!meeting) throw new Response("Not Found", { status: 404 });
  if (meeting.link) throw redirect(meeting.link, { headers: { "Referrer-Policy": "no-referrer" } });
  return { locale, meeting };
}

export default function Join() {
  const { meeting } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <MeetingClosed meeting={meeting} />
    </Page>
  );
}
