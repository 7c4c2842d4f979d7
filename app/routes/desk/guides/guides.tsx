import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GuideTable } from "~/features/curriculum/guides/components/guide-table";
import { deskGuides } from "~/features/curriculum/guides/guide-session";
import { guideMessages } from "~/features/curriculum/guides/guide.messages";
import { guides } from "~/features/curriculum/guides/guides.queries.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";

export const handle = { area: "desk" };
export const meta = deskTitle("guides");

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "guide.read");
  return { locale, sections: deskMenu(actor), masterclasses: guides(actor, locale) };
}

export default function DeskGuides() {
  const { sections, masterclasses } = useLoaderData<typeof loader>();
  const t = guideMessages[useLocale()];
  return (
    <Desk sections={sections} section="guides" title={t.title}>
      <p className="sc-measure">{t.lead}</p>
      {masterclasses.map(({ id, title, guides: listed }) => (
        <section key={id} className="sc-stack" aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <GuideTable masterclass={title} guides={listed} within={deskGuides} />
        </section>
      ))}
    </Desk>
  );
}
