import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notedFrom } from "~/features/hosting/attendance/attendance";
import { attendanceMessages } from "~/features/hosting/attendance/attendance.messages";
import { facilitatedCohort } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { codeBoard } from "~/features/hosting/presence/code-board.queries.server";
import { CodeBoard } from "~/features/hosting/presence/components/code-board";
import { closeCode, openCode } from "~/features/hosting/presence/open-code.server";
import { presenceMessages } from "~/features/hosting/presence/presence.messages";
import { HostedCohortFrame } from "~/features/hosting/shell/components/hosted-cohort-frame";
import { hostedCohortPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireFacilitator } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { formatInstant } from "~/lib/dates";
import { readForm } from "~/platform/http/form.server";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text";

export const handle = { area: "my" };

const refreshSeconds = 10;
type Loaded = Awaited<ReturnType<typeof loader>>;
const title = hostTitle<Loaded>((locale) => presenceMessages[locale].title);
/** While the code is shown the page asks for itself anew, because who opened it said so. */
export const meta = (page: Parameters<typeof title>[0]) => [
  ...title(page),
  ...((page.data as Loaded | undefined)?.isFollowed
    ? [{ httpEquiv: "refresh", content: String(refreshSeconds) }]
    : []),
];

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const [cohort, board] = await Promise.all([
    facilitatedCohort(actor),
    codeBoard(actor, params.sessionId ?? ""),
  ]);
  if (!board) throw notFound();
  const isFollowed = board.code !== null && new URL(request.url).searchParams.has("follow");
  const address = `${new URL(site.origin).host}/present`;
  return { locale, host: actor.organisation, cohort, board, isFollowed, address };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireFacilitator(request, params);
  const sessionId = params.sessionId ?? "";
  const back = (search: string) =>
    redirect(
      hostedCohortPath(actor.organisation.id, actor.cohort.id, `/attendance/${sessionId}/code${search}`),
      303,
    );
  if ((await readForm(request)).text("intent") === "close") {
    await closeCode(actor, sessionId);
    return back("?done=closed");
  }
  const opened = await openCode(actor, sessionId);
  if (opened.ok) return back("?follow=1");
  if (opened.reason === "notFound") throw notFound();
  // The page says why.
  return data({}, 409);
}

export default function SessionCode() {
  const { host, cohort, board, isFollowed, address } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = presenceMessages[locale];
  const { session } = board;
  return (
    <HostedCohortFrame {...{ host, cohort }} title={session.title || t.title} done={t.done}>
      <TextLink icon="back" href={hostedCohortPath(host.id, cohort.id, `/attendance/${session.id}`)}>
        {t.back}
      </TextLink>
      {board.mayOpen ? (
        <CodeBoard {...{ board, isFollowed, address }} />
      ) : (
        <Notice>
          {session.mayBeNoted
            ? t.over
            : attendanceMessages[locale].tooEarly(
                formatInstant(notedFrom(session), locale, session.timeZone),
              )}
        </Notice>
      )}
    </HostedCohortFrame>
  );
}
