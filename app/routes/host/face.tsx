import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { hostPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { HostFaceForm } from "~/features/organisations/branding/components/host-face-form";
import { HostPresence } from "~/features/organisations/branding/components/host-presence";
import { hostFaceMessages } from "~/features/organisations/branding/host-face.messages";
import { ownHostFace } from "~/features/organisations/branding/host-face.queries.server";
import { saveHostFace } from "~/features/organisations/branding/save-host-face.server";
import { useLocale } from "~/i18n/locale-context";
import { readForm } from "~/platform/http/form.server";
import { useSite } from "~/platform/site/site-context";
import { Panel } from "~/ui/card";
import { Notice } from "~/ui/notice";
import { Lead } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => hostFaceMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  return { locale, host: actor.organisation, face: await ownHostFace(actor) };
}

export async function action({ request, params, context: { files } }: ActionFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const form = await readForm(request);
  const [name, accent] = [form.text("name"), form.text("accent")];
  const fields = { name, accent, welcomeNl: form.text("welcomeNl"), welcomeEn: form.text("welcomeEn") };
  const version = Number(/^\d{1,9}$/.exec(form.text("version"))?.[0] ?? 0);
  const saved = await saveHostFace(actor, {
    ...{ fields, version, logo: await form.file("logo"), rule: files! },
    isLogoRemoved: form.text("removeLogo") === "yes",
  });
  if (saved.ok) return redirect(`${hostPath(actor.organisation.id, "face")}?done=saved`, 303);
  if (saved.reason === "changed")
    return data({ fields, version: saved.version, faults: {}, isChanged: true }, 409);
  return data({ fields, version, faults: saved.faults, isChanged: false }, 400);
}

export default function HostFacePage() {
  const { host, face } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = hostFaceMessages[useLocale()];
  const { brand } = useSite();
  const { name, accent, welcome } = face;
  const values = answer?.fields ?? { name, accent, welcomeNl: welcome.nl, welcomeEn: welcome.en };
  return (
    <HostFrame host={host} title={t.title} done={answer ? {} : t.done}>
      <Lead>{t.lead}</Lead>
      {answer?.isChanged && <Notice kind="error">{t.changed}</Notice>}
      <HostFaceForm
        values={values}
        version={answer?.version ?? face.version}
        hasLogo={face.logo !== null}
        faults={answer?.faults}
        isAgain={answer !== undefined}
      />
      <Panel title={t.preview}>
        <HostPresence host={face} foundation={brand.name} />
      </Panel>
    </HostFrame>
  );
}
