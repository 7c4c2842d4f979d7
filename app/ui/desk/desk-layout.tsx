import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import "~/styles/pages/desk.css";
import "~/styles/pages/wide-form.css";
import { uiMessages } from "../ui.messages";

/** Pages of the desk that belong together; without a label they stand above the others. */
interface MenuGroup {
  label: string;
  items: readonly { href: string; label: string; current?: boolean }[];
}

/**
 * The staff's pages: a side menu, dense tables, and the page's one action beside its title. Where there is no room beside the page, the menu
 * is a line that says where one is and opens it: a `details` before it, so that it needs no script and the menu stands here once.
 */
export function DeskLayout({
  menu,
  title,
  action,
  children,
}: {
  menu: readonly MenuGroup[];
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const t = uiMessages[useLocale()];
  const current = menu.flatMap(({ items }) => items).find((item) => item.current);
  return (
    <div className="sc-container sc-desk">
      <nav className="sc-side-nav" aria-label={t.sideNavigation}>
        <details className="sc-side-nav__opener">
          <summary>{t.deskMenu(current?.label ?? "")}</summary>
        </details>
        <div className="sc-side-nav__groups">
          {menu.map(({ label, items }, n) => (
            <div key={label}>
              {label && <p id={`menu-${n}`}>{label}</p>}
              <ul aria-labelledby={label ? `menu-${n}` : undefined}>
                {items.map((item) => (
                  <li key={item.href}>
                    <a href={item.href} aria-current={item.current ? "page" : undefined}>
                      {item.label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
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
