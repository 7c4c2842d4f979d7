import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GuideContent } from "~/features/curriculum/guides/components/guide-content";
import { GuideWays } from "~/features/curriculum/guides/components/guide-ways";
import { guideMessages } from "~/features/curriculum/guides/guide.messages";
import { guideOfTaught } from "~/features/curriculum/guides/guides.queries.server";
import { taughtModules } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { hostPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { TextLink } from "~/ui/text";

export const handle = { area: "my" };
export const meta = hostTitle<Awaited<ReturnType<typeof loader>>>((_locale, { guide }) => guide?.title ?? "");

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const asked = new URL(request.url).searchParams;
  const guide = guideOfTaught(actor, params.module ?? "", asked, locale, await taughtModules(actor));
  if (!guide) throw new Response("Not Found", { status: 404 });
  return { locale, host: actor.organisation, guide };
}

export default function HostGuide() {
  const { host, guide } = useLoaderData<typeof loader>();
  const within = hostPath(host.id, "guides");
  return (
    <HostFrame host={host} title={<span lang={guide.locale}>{guide.title}</span>}>
      <p className="sc-no-print">
        <TextLink icon="back" href={within}>
          {guideMessages[useLocale()].all}
        </TextLink>
      </p>
      <p lang={guide.locale}>
        {guide.masterclass} · {guideMessages[guide.locale].kind(guide.minutes)}
      </p>
      <GuideWays guide={guide} within={within} />
      <GuideContent guide={guide} />
    </HostFrame>
  );
}
