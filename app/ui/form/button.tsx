import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "../icon";

interface ButtonLook {
  /** One `primary` a screen. */
  look?: "primary" | "secondary" | "quiet" | "danger";
  small?: boolean;
  wide?: boolean;
  /** Drawn after the words; `back` before them. */
  icon?: IconName;
}

const classOf = ({ look = "primary", small, wide }: ButtonLook) =>
  `sc-button${look === "primary" ? "" : ` sc-button--${look}`}${small ? " sc-button--small" : ""}${wide ? " sc-button--wide" : ""}`;

const content = (icon: IconName | undefined, children: ReactNode) =>
  icon === "back" ? (
    <>
      <Icon name={icon} />
      {children}
    </>
  ) : (
    <>
      {children}
      {icon && <Icon name={icon} />}
    </>
  );

/** A button of a form; submits unless `type` says otherwise. */
export function Button({
  look,
  small,
  wide,
  icon,
  children,
  type = "submit",
  ...rest
}: ButtonLook & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
  return (
    <button {...rest} type={type} className={classOf({ look, small, wide })}>
      {content(icon, children)}
    </button>
  );
}

/** A link that is the next step, and looks like one. */
export function ButtonLink({
  look,
  small,
  wide,
  icon,
  children,
  ...rest
}: ButtonLook & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "className">) {
  return (
    <a {...rest} className={classOf({ look, small, wide })}>
      {content(icon, children)}
    </a>
  );
}

/** Buttons beside each other, wrapping; the primary one first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="sc-actions">{children}</div>;
}
