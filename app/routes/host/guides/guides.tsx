import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GuideTable } from "~/features/curriculum/guides/components/guide-table";
import { guideMessages } from "~/features/curriculum/guides/guide.messages";
import { guidesOf } from "~/features/curriculum/guides/guides.queries.server";
import { hostedCohortMessages } from "~/features/hosting/cohorts/hosted-cohorts.messages";
import { taughtModules } from "~/features/hosting/cohorts/hosted-cohorts.queries.server";
import { HostFrame } from "~/features/hosting/shell/components/host-frame";
import { hostPath } from "~/features/hosting/shell/host-part";
import { hostTitle } from "~/features/hosting/shell/host-title";
import { requireHost } from "~/features/hosting/shell/require-host.server";
import { useLocale } from "~/i18n/locale-context";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "my" };
export const meta = hostTitle((locale) => guideMessages[locale].title);

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireHost(request, params.organisationId, "host.open");
  const masterclasses = guidesOf(actor, locale, await taughtModules(actor));
  return { locale, host: actor.organisation, masterclasses };
}

export default function HostGuides() {
  const { host, masterclasses } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = guideMessages[locale];
  return (
    <HostFrame host={host} title={t.title}>
      <p className="sc-measure">{t.lead}</p>
      {masterclasses.length === 0 && (
        <EmptyState seed={host.id} title={t.title}>
          <p>{hostedCohortMessages[locale].noGuides}</p>
        </EmptyState>
      )}
      {masterclasses.map(({ id, title, guides }) => (
        <section key={id} className="sc-stack" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <GuideTable masterclass={title} guides={guides} within={hostPath(host.id, "guides")} />
        </section>
      ))}
    </HostFrame>
  );
}
