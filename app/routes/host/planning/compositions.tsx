import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { composeModules } from "~/features/hosting/composing/compose-modules.server";
import { CompositionTable } from "~/features/hosting/composing/components/composition-table";
import { ModuleChoice } from "~/features/hosting/composing/components/module-choice";
import { composingMessages } from "~/features/hosting/composing/composing.messages";
import { compositionsOf } from "~/features/hosting/composing/compositions.queries.server";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { compositionsPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { EmptyState } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => composingMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  return { locale, host: actor.organisation, ...(await compositionsOf(actor, locale)) };
}

/** Puts modules together and shows what came of it; or the form again, with what was chosen. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const chosen = (await readForm(request)).all("module");
  const composed = await composeModules(actor, chosen);
  if (!composed.ok) return data({ chosen, fault: composed.fault }, 400);
  return redirect(compositionsPath(actor.organisation.id, composed.id), 303);
}

export default function Compositions() {
  const { host, compositions, modules } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = composingMessages[useLocale()];
  return (
    <HostFrame host={host} title={t.title} done={answer ? {} : t.done}>
      <Lead>{t.lead}</Lead>
      {modules.length < 2 ? (
        <EmptyState seed={host.id} title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : (
        <ModuleChoice modules={modules} chosen={answer?.chosen ?? []} fault={answer?.fault} />
      )}
      {compositions.length > 0 && <CompositionTable organisationId={host.id} compositions={compositions} />}
    </HostFrame>
  );
}
