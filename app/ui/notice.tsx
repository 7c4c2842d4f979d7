import type { ReactNode } from "react";
import { useLocale } from "~/i18n/locale-context";
import { Icon } from "./icon";
import { Mosaic } from "./mosaic/mosaic-view";
import { uiMessages } from "./ui.messages";

const icons = { info: "info", success: "check", warning: "warning", error: "warning" } as const;

/** A message about the page or what was just done. An error interrupts a screen reader, a success waits for a pause. */
export function Notice({
  kind = "info",
  title,
  children,
}: {
  kind?: "info" | "success" | "warning" | "error";
  title?: ReactNode;
  children?: ReactNode;
}) {
  const t = uiMessages[useLocale()];
  const role = kind === "error" ? "alert" : kind === "success" ? "status" : undefined;
  return (
    <div className={`sc-notice sc-notice--${kind}`} role={role}>
      <Icon name={icons[kind]} />
      <div>
        {title ? (
          <p className="sc-notice__title">{title}</p>
        ) : (
          <span className="sc-visually-hidden">{t[kind]}: </span>
        )}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}

/** In place of a list that is still empty: says what will stand here, and what to do. */
export function EmptyState({
  seed,
  title,
  children,
}: {
  seed: string;
  title: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="sc-empty">
      <Mosaic seed={seed} shape="seal" />
      <p className="sc-heading sc-heading--3">{title}</p>
      {children}
    </div>
  );
}
