import type { ReactNode } from "react";
import { useLocation } from "@remix-run/react";
import type { MembershipRole } from "~/features/identity/access/can";
import { useLocale } from "~/i18n/locale-context";
import { PartsMenu } from "~/ui/frame/navigation";
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
      <PartsMenu
        label={cohort.name}
        parts={partsFor(cohort).map(({ part, below }) => {
          const href = own + below;
          const isHere = below !== "" && pathname.startsWith(href);
          const current = pathname === href ? "page" : isHere ? "true" : undefined;
          return { href, label: t.cohortParts[part], current };
        })}
      />
      {children}
    </HostFrame>
  );
}
