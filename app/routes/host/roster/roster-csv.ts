import type { LoaderFunctionArgs } from "@remix-run/node";
import { rosterMessages } from "~/features/hosting/roster/roster.messages";
import { rosterOf } from "~/features/hosting/roster/roster.queries.server";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { formatPlainDate } from "~/lib/dates";
import { csv } from "~/lib/text/csv";

/** Who is in a group of the host, for a spreadsheet. */
export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const roster = await rosterOf(actor, params.cohortId ?? "");
  if (!roster) throw new Response("Not Found", { status: 404 });
  const t = rosterMessages[locale];
  const rows = roster.people.map(({ name, email, since, state }) => [
    ...[name, email, formatPlainDate(since, locale), t.states[state]],
  ]);
  const head = [t.name, t.email, t.since, t.state];
  return new Response(csv([head, ...rows], locale === "nl" ? ";" : ","), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${t.csvName}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
