import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { StatementLook } from "~/features/hosting/statement/components/statement-look";
import { statementPage } from "~/features/hosting/statement/statement-page.server";
import { statementMessages } from "~/features/hosting/statement/statement.messages";
import { seatsOfAnyHost } from "~/features/hosting/statement/statement.queries.server";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";

export const handle = { area: "desk" };
export const meta = deskTitle("hosting");

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "hosting.read");
  const found = isId(params.organisationId) ? await seatsOfAnyHost(actor, params.organisationId) : null;
  if (!found) throw new Response("Not Found", { status: 404 });
  const page = statementPage(found, request);
  return { locale, sections: deskMenu(actor), name: found.host.name, page };
}

export default function DeskStatement() {
  const { sections, name, page } = useLoaderData<typeof loader>();
  const title = statementMessages[useLocale()].titleOf(name);
  return (
    <Desk sections={sections} section="hosting" title={title}>
      <StatementLook page={page} path={`/desk/hosting/${page.host.id}/statement`} />
    </Desk>
  );
}
