import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { hostPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { StatementLook } from "~/features/hosting/statement/components/statement-look";
import { statementPage } from "~/features/hosting/statement/statement-page.server";
import { statementMessages } from "~/features/hosting/statement/statement.messages";
import { seatsOfHost } from "~/features/hosting/statement/statement.queries.server";
import { useLocale } from "~/i18n/locale-context";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => statementMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  return { locale, host: actor.organisation, page: statementPage((await seatsOfHost(actor))!, request) };
}

export default function HostStatement() {
  const { host, page } = useLoaderData<typeof loader>();
  return (
    <HostFrame host={host} title={statementMessages[useLocale()].title}>
      <StatementLook page={page} path={hostPath(host.id, "statement")} />
    </HostFrame>
  );
}
