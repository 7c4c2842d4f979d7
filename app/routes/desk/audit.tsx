import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { auditMessages } from "~/features/desk/audit/audit.messages";
import { auditLines, offerTitles } from "~/features/desk/audit/audit.queries.server";
import { AuditTable } from "~/features/desk/audit/components/audit-table";
import { Desk } from "~/features/desk/shell/components/desk";
import { SearchForm } from "~/features/desk/shell/components/search-form";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { listAddress } from "~/lib/list-address";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { isId } from "~/platform/db/ids.server";
import { Actions, ButtonLink } from "~/ui/form/button";
import { EmptyState } from "~/ui/notice";

export const handle = { area: "desk" };
export const meta = deskTitle("audit");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "audit.read");
  const search = new URL(request.url).searchParams;
  const act = Object.keys(auditMessages.nl.acts).find((name) => name === search.get("act")) ?? "";
  const asked = search.get("before") ?? undefined;
  const before = isId(asked) ? asked : null;
  const [page, offers] = await Promise.all([
    auditLines(actor, { act, before, locale }),
    offerTitles(actor, locale),
  ]);
  return { locale, sections: deskMenu(actor), act, before, offers, ...page };
}

export default function DeskAudit() {
  const { sections, act, before, lines, hasMore, offers } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const [t, common] = [auditMessages[locale], deskMessages[locale]];
  const older = hasMore ? lines.at(-1) : undefined;
  return (
    <Desk sections={sections} section="audit" title={common.audit}>
      <SearchForm
        action="/desk/audit"
        filter={{
          name: "act",
          label: t.act,
          value: act,
          options: Object.entries(t.acts).map(([value, label]) => ({ value, label })),
        }}
      />
      {lines.length > 0 ? (
        <AuditTable lines={lines} sections={sections} offers={offers} />
      ) : (
        <EmptyState seed="desk-audit" title={t.noLines}>
          <p>{t.noLinesHelp}</p>
        </EmptyState>
      )}
      <Actions>
        {before && (
          <ButtonLink look="secondary" href={listAddress("/desk/audit", { act })}>
            {t.newest}
          </ButtonLink>
        )}
        {older && (
          <ButtonLink
            look="secondary"
            icon="arrow"
            href={listAddress("/desk/audit", { act, before: older.id })}
          >
            {t.older}
          </ButtonLink>
        )}
      </Actions>
    </Desk>
  );
}
