import type { ReactNode } from "react";
import { useLocation, useSearchParams } from "@remix-run/react";
import type { MembershipRole } from "~/features/identity/access/can";
import { useLocale } from "~/i18n/locale-context";
import { Page } from "~/ui/frame/layout";
import { PartsMenu } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import "~/styles/pages/organisation.css";
import { hostPartOf, hostPartsFor, hostPath } from "../host-part";
import { hostingMessages } from "../hosting.messages";

/**
 * A page of one host: for which organisation one acts, the parts of its pages, the title, and what was just done (`?done=` in the address).
 * `host` is the organisation in the scope that the guard returned.
 */
export function HostFrame({
  host: { id, name, role },
  title,
  done = {},
  children,
}: {
  host: { id: string; name: string; role: MembershipRole };
  title: ReactNode;
  done?: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const t = hostingMessages[useLocale()];
  const { pathname } = useLocation();
  const given = useSearchParams()[0].get("done") ?? "";
  const text = Object.hasOwn(done, given) ? done[given] : undefined;
  const present = hostPartOf(pathname);
  return (
    <Page>
      <div className="sc-acting">
        <p>
          {t.hostFor} <strong>{name}</strong>
        </p>
        <p>
          <a href={`/organisation/${id}`}>{t.toOrganisation}</a>
        </p>
      </div>
      <PartsMenu
        label={name}
        parts={hostPartsFor(role).map((part) => {
          const href = hostPath(id, part);
          const current = pathname === href ? "page" : present === part ? "true" : undefined;
          return { href, label: t.parts[part], current };
        })}
      />
      <h1>{title}</h1>
      {text && <Notice kind="success">{text}</Notice>}
      {children}
    </Page>
  );
}
