import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ReleaseTable } from "~/features/curriculum/publishing/components/release-table";
import { nextRelease, unpublishedCount } from "~/features/curriculum/publishing/next-release.queries.server";
import { releaseDeskMessages } from "~/features/curriculum/publishing/release-desk.messages";
import { releases } from "~/features/curriculum/releases/releases.queries.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { can } from "~/features/identity/access/can";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { ButtonLink } from "~/ui/form/button";
import { EmptyState, Notice } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("releases");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "release.read");
  const [all, next] = await Promise.all([releases(actor, locale), nextRelease(actor, locale)]);
  return {
    locale,
    sections: deskMenu(actor),
    releases: all,
    unpublished: next && unpublishedCount(actor),
    mayPublish: can(actor, "release.publish"),
  };
}

export default function DeskReleases() {
  const { sections, releases, unpublished, mayPublish } = useLoaderData<typeof loader>();
  const t = releaseDeskMessages[useLocale()];
  return (
    <Desk sections={sections} section="releases" title={t.title} done={t.done}>
      <p className="sc-measure">{t.lead}</p>
      {unpublished !== null && (
        <Notice title={t.unpublished}>
          <p>{t.unpublishedText(unpublished)}</p>
          <p>
            <ButtonLink href="/desk/releases/next">{mayPublish ? t.compare : t.look}</ButtonLink>
          </p>
        </Notice>
      )}
      {releases.length > 0 ? (
        <ReleaseTable releases={releases} />
      ) : (
        <EmptyState seed="releases" title={t.none}>
          {t.noneHelp}
        </EmptyState>
      )}
    </Desk>
  );
}
