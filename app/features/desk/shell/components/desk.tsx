import type { ReactNode } from "react";
import { useSearchParams } from "@remix-run/react";
import { useLocale } from "~/i18n/locale-context";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { Notice } from "~/ui/notice";
import { deskMessages } from "../desk.messages";
import { type DeskSection, grouped, sectionPath } from "../desk-title";

/** What a page says of what was just done, by its name in the address; a function of how many people hear of it. */
type DoneTexts = Readonly<Record<string, string | ((told: number) => string)>>;

/**
 * A page of the desk: the menu, the title with the page's one action, and what was just done (`?done=` in the address, with
 * `told=` for how many people hear of it).
 */
export function Desk({
  sections,
  section,
  title,
  action,
  done = {},
  children,
}: {
  /** What `deskMenu` gives of who looks. */
  sections: readonly DeskSection[];
  section: DeskSection;
  title: ReactNode;
  action?: ReactNode;
  done?: DoneTexts;
  children: ReactNode;
}) {
  const t = deskMessages[useLocale()];
  const [search] = useSearchParams();
  const name = search.get("done") ?? "";
  const told = Number(/^\d{1,5}$/.exec(search.get("told") ?? "")?.[0] ?? 0);
  const text = Object.hasOwn(done, name) ? done[name] : undefined;
  return (
    <DeskLayout
      menu={grouped(sections).map(({ group, sections: parts }) => ({
        label: t.groups[group],
        items: parts.map((one) => ({ href: sectionPath(one), label: t[one], current: one === section })),
      }))}
      title={title}
      action={action}
    >
      {text && <Notice kind="success">{typeof text === "string" ? text : text(told)}</Notice>}
      {children}
    </DeskLayout>
  );
}
