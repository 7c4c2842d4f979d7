import type { ReactNode } from "react";
import { useLocation, useSearchParams } from "@remix-run/react";
import type { ActorFacts } from "~/features/identity/access/can";
import { useLocale } from "~/i18n/locale-context";
import { Page } from "~/ui/frame/layout";
import { type Part, PartsMenu } from "~/ui/frame/navigation";
import { Notice } from "~/ui/notice";
import "~/styles/pages/organisation.css";
import { memberMessages } from "../../members/member.messages";
import { organisationMessages } from "../organisation.messages";
import { type OrganisationPart, partOf, partPath } from "../organisation-part";

/** Whom an organisation's page is for, and which other organisations they act for. */
export interface Acting {
  id: string;
  name: string;
  /** May see who acts for it, and who has its seats. */
  seesMembers: boolean;
  others: { id: string; name: string }[];
}

/** What the frame shows, of the member that a guard returned. */
export const actingFor = (
  { memberships }: Pick<ActorFacts, "memberships">,
  { id, name }: { id: string; name: string },
  seesMembers: boolean,
): Acting => ({
  id,
  name,
  seesMembers,
  others: memberships.flatMap(({ organisationId, name: other }) =>
    organisationId === id ? [] : [{ id: organisationId, name: other }],
  ),
});

/**
 * A page of one organisation: for which one acts, always in sight, with the others a click away; the parts of the organisation's pages; the
 * title, and what was just done (`?done=` in the address).
 */
export function OrganisationFrame({
  acting: { id, name, seesMembers, others },
  title,
  done = {},
  children,
}: {
  acting: Acting;
  title: ReactNode;
  done?: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const locale = useLocale();
  const t = organisationMessages[locale];
  const { pathname } = useLocation();
  const given = useSearchParams()[0].get("done") ?? "";
  const text = Object.hasOwn(done, given) ? done[given] : undefined;
  const present = partOf(pathname);
  const part = (name: OrganisationPart, label: string): Part => {
    const href = partPath(id, name);
    return { href, label, current: pathname === href ? "page" : present === name ? "true" : undefined };
  };
  const ofMembers = [
    part("members", memberMessages[locale].title),
    part("orders", t.orders),
    part("seats", t.seats),
    part("work", t.work),
  ];
  return (
    <Page>
      <div className="sc-acting">
        <p>
          {t.actingFor} <strong>{name}</strong>
        </p>
        <nav aria-label={t.switchLabel}>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <a href={`/organisation/${other.id}`}>{other.name}</a>
              </li>
            ))}
            <li>
              <a href="/organisation">{t.all}</a>
            </li>
          </ul>
        </nav>
      </div>
      <PartsMenu
        label={name}
        parts={[
          part("profile", t.profile),
          ...(seesMembers ? ofMembers : []),
          part("agreement", t.agreement),
        ]}
      />
      <h1>{title}</h1>
      {text && <Notice kind="success">{text}</Notice>}
      {children}
    </Page>
  );
}
