import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { auditList } from "~/features/desk/audit/audit-list";
import { auditMessages } from "~/features/desk/audit/audit.messages";
import { auditLines, offerTitles } from "~/features/desk/audit/audit.queries.server";
import { AuditTable } from "~/features/desk/audit/components/audit-table";
import { DeskList } from "~/features/desk/lists/components/desk-list";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { deskMessages } from "~/features/desk/shell/desk.messages";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { askedIn } from "~/lib/lists/list-page";

export const handle = { area: "desk" };
export const meta = deskTitle("audit");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "audit.read");
  const asked = askedIn(auditList, new URL(request.url).searchParams);
  const offers = await offerTitles(actor, locale);
  const page = await auditLines(actor, asked, { locale, offers });
  return { locale, sections: deskMenu(actor), asked, offers, ...page };
}

export default function DeskAudit() {
  const { sections, rows, offers, ...list } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const t = auditMessages[locale];
  return (
    <Desk sections={sections} section="audit" title={deskMessages[locale].audit}>
      <DeskList
        {...list}
        shape={auditList}
        isEmpty={rows.length === 0}
        searchLabel={t.searchLabel}
        filters={[
          {
            name: "act",
            label: t.act,
            options: Object.entries(t.acts).map(([value, label]) => ({ value, label })),
          },
        ]}
        none={{ title: t.noLines, text: t.noLinesHelp }}
      >
        {(sorting) => <AuditTable lines={rows} sections={sections} offers={offers} sorting={sorting} />}
      </DeskList>
    </Desk>
  );
}
