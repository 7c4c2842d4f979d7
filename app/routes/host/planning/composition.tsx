import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { removeComposition } from "~/features/hosting/composing/compose-modules.server";
import { CompositionLook } from "~/features/hosting/composing/components/composition-look";
import { composingMessages } from "~/features/hosting/composing/composing.messages";
import { compositionOf } from "~/features/hosting/composing/compositions.queries.server";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { compositionsPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { Notice } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>(
  (locale, { composition }) => composition?.title ?? composingMessages[locale].title,
);

async function found({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.plan");
  const composition = await compositionOf(actor, params.offerId, locale);
  if (!composition) throw new Response("Not Found", { status: 404 });
  return { actor, composition };
}

/** What a host put together of modules. */
export async function loader(args: LoaderFunctionArgs) {
  const { actor, composition } = await found(args);
  return { locale: args.context.locale, host: actor.organisation, composition };
}

/** Removes it, as long as no group learns it. */
export async function action(args: ActionFunctionArgs) {
  const { actor, composition } = await found(args);
  if (!(await removeComposition(actor, composition.id))) return data({ fault: "inUse" as const }, 409);
  return redirect(`${compositionsPath(actor.organisation.id)}?done=removed`, 303);
}

export default function CompositionPage() {
  const { host, composition } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = composingMessages[useLocale()];
  return (
    <HostFrame host={host} title={composition.title}>
      {answer && <Notice kind="error">{t[answer.fault]}</Notice>}
      <CompositionLook organisationId={host.id} composition={composition} />
      <p>
        <a href={compositionsPath(host.id)}>{t.title}</a>
      </p>
    </HostFrame>
  );
}
