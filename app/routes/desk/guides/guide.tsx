import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GuideContent } from "~/features/curriculum/guides/components/guide-content";
import { GuideWays } from "~/features/curriculum/guides/components/guide-ways";
import { deskGuides } from "~/features/curriculum/guides/guide-session";
import { guideMessages } from "~/features/curriculum/guides/guide.messages";
import { guideAt } from "~/features/curriculum/guides/guides.queries.server";
import { Desk } from "~/features/desk/shell/components/desk";
import { deskMenu, deskTitle } from "~/features/desk/shell/desk-title";
import { requireStaff } from "~/features/identity/access/guards.server";
import { useLocale } from "~/i18n/locale-context";
import { TextLink } from "~/ui/text";

export const handle = { area: "desk" };
export const meta = deskTitle("guides");

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, "guide.read");
  const guide = guideAt(actor, params.module ?? "", new URL(request.url).searchParams, locale);
  if (!guide) throw new Response("Not Found", { status: 404 });
  return { locale, sections: deskMenu(actor), name: guide.title, guide };
}

export default function DeskGuide() {
  const { sections, guide } = useLoaderData<typeof loader>();
  const t = guideMessages[useLocale()];
  return (
    <Desk sections={sections} section="guides" title={<span lang={guide.locale}>{guide.title}</span>}>
      <p className="sc-no-print">
        <TextLink icon="back" href={deskGuides}>
          {t.all}
        </TextLink>
      </p>
      <p lang={guide.locale}>
        {guide.masterclass} · {guideMessages[guide.locale].kind(guide.minutes)}
      </p>
      <GuideWays guide={guide} within={deskGuides} />
      <GuideContent guide={guide} />
    </Desk>
  );
}
