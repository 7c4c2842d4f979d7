import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireMember } from "~/features/identity/access/guards.server";
import { noteTeamExport, teamWorkFiles } from "~/features/instruments/engine/team/team-export.server";
import { teamWorkPath } from "~/features/instruments/engine/team/team-work-list";
import { teamMessages } from "~/features/instruments/engine/team/team.messages";
import { dayOf } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import { zipStream } from "~/platform/own-data/zip";

/** The address was opened as a page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { organisation } = await requireMember(request, params.organisationId, "work.assign");
  return redirect(teamWorkPath(organisation.id));
}

/** All pieces of an organisation, in a zip: asked for by a form, because the audit log tells of it. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireMember(request, params.organisationId, "work.assign");
  await noteTeamExport(actor);
  const name = `${teamMessages[locale].zipName}-${dayOf(now())}.zip`;
  return new Response(zipStream(teamWorkFiles(actor, locale), now()), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
