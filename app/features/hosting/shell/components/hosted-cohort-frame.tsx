import type { ReactNode } from "react";
import { useLocation } from "@remix-run/react";
import type { MembershipRole } from "~/features/identity/access/can";
import { useLocale } from "~/i18n/locale-context";
import { type HostedCohortFacts, partsFor } from "../cohort-part";
import { hostedCohortPath } from "../host-part";
import { hostingMessages } from "../hosting.messages";
import { HostFrame } from "./host-frame";

/** A page of one cohort of a host: as every page of the host, with the parts of the cohort that this person sees. */
export function HostedCohortFrame({
  host,
  cohort,
  title,
  done,
  children,
}: {
  host: { id: string; name: string; role: MembershipRole };
  cohort: HostedCohortFacts;
  /** Null: the cohort's name. */
  title: ReactNode;
  done?: Readonly<Record<string, string>>;
  children: ReactNode;
}) {
  const t = hostingMessages[useLocale()];
  const { pathname } = useLocation();
  const own = hostedCohortPath(host.id, cohort.id);
  return (
    <HostFrame host={host} title={title ?? <bdi>{cohort.name}</bdi>} done={done}>
      {title !== null && (
        <p>
          <a href={own}>
            <bdi>{cohort.name}</bdi>
          </a>
        </p>
      )}
      <nav aria-label={cohort.name} className="sc-acting__parts">
        <ul className="sc-nav">
          {partsFor(cohort).map(({ part, below }) => {
            const isHere = below === "" ? pathname === own : pathname.startsWith(own + below);
            return (
              <li key={part}>
                <a
                  href={own + below}
                  aria-current={pathname === own + below ? "page" : isHere ? "true" : undefined}
                >
                  {t.cohortParts[part]}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      {children}
    </HostFrame>
  );
}
