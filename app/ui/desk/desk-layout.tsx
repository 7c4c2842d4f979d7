import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import "~/styles/pages/desk.css";
import { uiMessages } from "../ui.messages";

/** The staff's pages: a side menu, dense tables, and the page's one action beside its title. */
export function DeskLayout({
  menu,
  title,
  action,
  children,
}: {
  menu: readonly { href: string; label: string; current?: boolean; /** How many wait. */ count?: number }[];
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const t = uiMessages[useLocale()];
  return (
    <div className="sc-container sc-desk">
      <nav aria-label={t.sideNavigation}>
        <ul className="sc-side-nav">
          {menu.map(({ href, label, current, count }) => (
            <li key={href}>
              <a href={href} aria-current={current ? "page" : undefined}>
                {label}
                {!!count && <span className="sc-tag sc-tag--brick">{count}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sc-desk__main">
        <div className="sc-desk__head">
          <h1>{title}</h1>
          {action}
        </div>
        {children}
      </div>
    </div>
  );
}
