import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requirePerson } from "~/features/identity/access/guards.server";
import { opensExport } from "~/features/rights/own-data/export-key.server";
import { ownDataFiles } from "~/features/rights/own-data/own-data-files.server";
import { ownDataMessages } from "~/features/rights/own-data/own-data.messages";
import { zipStream } from "~/platform/own-data/zip";
import { now } from "~/platform/clock.server";
import { tableRecords } from "~/records.server";

/** Everything that is somebody's own, in a zip. The page gives its address, which works for a minute. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { personId: id, email, sessionId, locale } = await requirePerson(request);
  if (!opensExport(sessionId, new URL(request.url))) throw redirect("/my/data");
  const files = ownDataFiles({ id, email }, locale, tableRecords);
  return new Response(zipStream(files, now()), {
    headers: {
      "Content-Type": "application/zip",
      "Content-Disposition": `attachment; filename="${ownDataMessages[locale].zipName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
