import type { OrganisationScope, PersonScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { agreementState, type HostAgreementState } from "./agreement-state";
import { markOf } from "./frozen-text.server";

/** An agreement of a host in its list. */
export interface ListedAgreement {
  id: string;
  state: HostAgreementState;
  firstDay: Date;
  lastDay: Date;
  offeredAt: Date;
  acceptedAt: Date | null;
  acceptedByName: string;
  isDemo: boolean;
}

/** The one that stands on the page: with its text, and the mark of it. */
export interface ShownAgreement extends ListedAgreement {
  text: string;
  textHash: string;
  mark: string;
  locale: string;
}

const wasOffered = { offeredAt: { not: null } } as const;
const columns = {
  ...{ id: true, firstDay: true, lastDay: true, offeredAt: true, acceptedAt: true, acceptedByName: true },
  ...{ endedAt: true, isDemo: true },
} as const;

/**
 * What a host was offered, the newest first, and the one that its page shows: what waits to be accepted, the oldest first; else what holds,
 * the newest first; else none. Two queries.
 */
export async function agreementsOf({ organisation: { id: organisationId } }: OrganisationScope<never>) {
  const rows = await db.hostAgreement.findMany({
    where: { organisationId, ...wasOffered },
    select: columns,
    orderBy: [{ offeredAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  const all = rows.map(({ endedAt, offeredAt, ...row }): ListedAgreement => {
    const facts = { ...row, endedAt, offeredAt };
    return { ...row, offeredAt: offeredAt!, state: agreementState(facts, now()) };
  });
  const first =
    all.findLast(({ state }) => state === "offered") ?? all.find(({ state }) => state === "current");
  return { all, shown: first ? await withText(first) : null };
}

async function withText(listed: ListedAgreement): Promise<ShownAgreement> {
  const { text, textHash, locale } = await db.hostAgreement.findUniqueOrThrow({ where: { id: listed.id } });
  return { ...listed, text, textHash, locale, mark: markOf({ textHash }) };
}

/** One that the organisation was offered, with its text; null for a draft, as for one of another. One query. */
export const agreementOf = ({ organisation: { id: organisationId } }: OrganisationScope<never>, id: string) =>
  db.hostAgreement.findFirst({ where: { id, organisationId, ...wasOffered } });

/** Whether an agreement waits to be accepted. One query. */
export async function waitsForAcceptance({
  organisation: { id },
}: OrganisationScope<never>): Promise<boolean> {
  const rows = await db.hostAgreement.findMany({
    where: { organisationId: id, ...wasOffered, acceptedAt: null, endedAt: null },
    select: columns,
  });
  return rows.some((row) => agreementState(row, now()) === "offered");
}

/** The hosts whose pages this person has a use for: they own or coordinate it, or facilitate a cohort of it. One query. */
export const hostsOf = ({ personId }: PersonScope): Promise<{ id: string; name: string }[]> =>
  db.organisation.findMany({
    where: {
      endedAt: null,
      hosting: { some: wasOffered },
      OR: [
        { memberships: { some: { personId, until: null, role: { in: ["OWNER", "MANAGER"] } } } },
        {
          memberships: { some: { personId, until: null } },
          hosting: { some: { cohorts: { some: { facilitators: { some: { personId } } } } } },
        },
      ],
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 50,
  });
