import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptHostAgreement } from "~/features/hosting/agreements/accept-host-agreement.server";
import { agreementMessages } from "~/features/hosting/agreements/agreement.messages";
import { AgreementAcceptance } from "~/features/hosting/agreements/components/agreement-acceptance";
import { AgreementTable } from "~/features/hosting/agreements/components/agreement-table";
import { agreementsOf } from "~/features/hosting/agreements/host-agreements.queries.server";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { can } from "~/features/identity/access/can";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { readForm } from "~/platform/http/form.server";
import { EmptyState, Notice } from "~/ui/notice";
import { Prose, TextLink } from "~/ui/text";
import "~/styles/pages/lesson.css";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => agreementMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const { id: organisationId } = actor.organisation;
  return {
    locale,
    host: actor.organisation,
    ...(await agreementsOf(actor)),
    // Sending it asks for the second factor, when that was not given yet.
    mayAccept: can({ ...actor, secondFactor: true }, "host.agree", { organisationId }),
    name: actor.name,
  };
}

export async function action({ request, params, context: { site } }: ActionFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.agree");
  const form = await readForm(request);
  const [id, shown] = [form.text("agreement"), form.text("shown")];
  if (!isId(id)) return data({ refusal: "notFound" as const }, 409);
  const accepted = await acceptHostAgreement(actor, { id, shown }, site.id);
  if (accepted.ok) return redirect(`/host/${actor.organisation.id}/agreement?done=accepted`, 303);
  return data({ refusal: accepted.reason }, 409);
}

export default function HostAgreementPage() {
  const { host, shown, all, mayAccept, name } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>()?.refusal;
  const t = agreementMessages[useLocale()];
  return (
    <HostFrame host={host} title={t.title} done={refusal ? {} : t.done}>
      {refusal && <Notice kind="error">{t.refusals[refusal]}</Notice>}
      {shown ? (
        <>
          {!shown.acceptedAt && mayAccept && (
            <TextLink href="#acceptance" icon="down">
              {t.toAcceptance}
            </TextLink>
          )}
          <div lang={shown.locale}>
            <Prose html={shown.text} />
          </div>
          <AgreementAcceptance {...{ organisation: host, agreement: shown, mayAccept, name }} />
        </>
      ) : (
        <EmptyState seed={host.id} title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      )}
      <AgreementTable organisationId={host.id} agreements={all} />
    </HostFrame>
  );
}
