import type { ReactNode } from "react";
import { useSearchParams } from "@remix-run/react";
import { useLocale } from "~/i18n/locale-context";
import { DeskLayout } from "~/ui/desk/desk-layout";
import { Notice } from "~/ui/notice";
import { deskMessages } from "../desk.messages";
import { type DeskSection, deskSections, sectionPath } from "../desk-title";

/**
 * A page of the desk: the menu, the title with the page's one action, and what was just done (`?done=` in the address, with
 * `told=` for how many people hear of it).
 */
export function Desk({
  section,
  title,
  action,
  children,
}: {
  section: DeskSection;
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const t = deskMessages[useLocale()];
  const [search] = useSearchParams();
  const done = search.get("done") ?? "";
  const told = Number(/^\d{1,5}$/.exec(search.get("told") ?? "")?.[0] ?? 0);
  return (
    <DeskLayout
      menu={deskSections.map((name) => ({
        href: sectionPath(name),
        label: t[name],
        current: name === section,
      }))}
      title={title}
      action={action}
    >
      {Object.hasOwn(t.done, done) && (
        <Notice kind="success">{[t.done[done], told > 0 && t.told(told)].filter(Boolean).join(" ")}</Notice>
      )}
      {children}
    </DeskLayout>
  );
}
