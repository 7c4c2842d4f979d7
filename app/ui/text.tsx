import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

/** A heading whose level in the outline and size on screen may differ. */
export function Heading({
  level,
  size,
  id,
  children,
}: {
  level: 1 | 2 | 3 | 4;
  size?: "display" | 1 | 2 | 3 | 4;
  id?: string;
  children: ReactNode;
}) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={size ? `sc-heading sc-heading--${size}` : undefined}>
      {children}
    </Tag>
  );
}

/** The one or two sentences under a page's title. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className="sc-lead">{children}</p>;
}

/** A link on a line of its own, with an icon after it. */
export function TextLink({
  href,
  icon = "arrow",
  children,
}: {
  href: string;
  icon?: IconName;
  children: ReactNode;
}) {
  return (
    <a className="sc-text-link" href={href}>
      {icon === "back" && <Icon name={icon} />}
      {children}
      {icon !== "back" && <Icon name={icon} />}
    </a>
  );
}

/** A sentence around a number such as `B-TZ03-AQHS`, which no line breaks at its hyphens. */
export function Unbroken({ text, number }: { text: string; number: string }) {
  const [before = "", after = ""] = text.split(number);
  return (
    <>
      {before}
      <span className="sc-nowrap">{number}</span>
      {after}
    </>
  );
}

/** A mail address, which a narrow column breaks after its @ rather than anywhere. */
export function Email({ address }: { address: string }) {
  const at = address.lastIndexOf("@") + 1;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}

/**
 * A day with a time or a period, such as `di 12 januari 2027, 10.00–12.30 uur`, of which no line breaks the time. Words may
 * follow after a comma.
 */
export function Moment({ text }: { text: string }) {
  const time = /\d\d[.:]\d\d(–\d\d[.:]\d\d)?( uur)?(?=$|, \p{L})/u.exec(text)?.[0];
  return time ? <Unbroken text={text} number={time} /> : text;
}

/** Running text: compiled content as trusted `html`, or children. */
export function Prose({ html, children }: { html?: string; children?: ReactNode }) {
  return html === undefined ? (
    <div className="sc-prose">{children}</div>
  ) : (
    <div className="sc-prose" dangerouslySetInnerHTML={{ __html: html }} />
  );
}
