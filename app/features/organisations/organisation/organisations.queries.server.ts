import type { Actor, OrganisationScope } from "~/features/identity/access/scope";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { unanswered } from "../invitations/invite.server";
import { factsOf } from "./organisation-columns.server";
import { domainOf, isVerified } from "./verification";

/** What somebody's organisations are, and what waits for an answer of theirs or of others. */
export interface OwnOrganisations {
  organisations: {
    id: string;
    name: string;
    role: Actor["memberships"][number]["role"];
    isVerified: boolean;
  }[];
  /** Sent to the address this person signed in with; `total` may be more than those listed. */
  invitations: {
    list: { id: string; organisation: string; inviter: string; expiresAt: Date }[];
    total: number;
  };
  /** Their mail domain is one that staff linked to it. */
  joinable: { id: string; name: string }[];
  /** Asked to be let in, not answered yet. */
  asked: { organisation: string; at: Date }[];
}

/** The most invitations that are listed: one can be invited by hundreds. */
const mostListed = 20;

/** The organisations of whoever asks, and what leads to more of them. */
export async function ownOrganisations(actor: Actor): Promise<OwnOrganisations> {
  const ids = actor.memberships.map(({ organisationId }) => organisationId);
  const open = {
    email: actor.email,
    ...unanswered,
    expiresAt: { gt: now() },
    organisation: { endedAt: null },
    organisationId: { notIn: ids },
  };
  const [rows, invitations, total, linked, requests] = await Promise.all([
    db.organisation.findMany({
      where: { id: { in: ids } },
      select: { id: true, verifiedAt: true, domains: { select: { domain: true }, take: 1 } },
    }),
    db.invitation.findMany({
      where: open,
      orderBy: { sentAt: "desc" },
      take: mostListed,
      select: { id: true, expiresAt: true, invitedById: true, organisation: { select: { name: true } } },
    }),
    db.invitation.count({ where: open }),
    db.organisationDomain.findMany({
      where: {
        domain: domainOf(actor.email),
        organisation: { endedAt: null },
        organisationId: { notIn: ids },
      },
      select: { organisation: { select: { id: true, name: true } } },
    }),
    db.joinRequest.findMany({
      where: { personId: actor.personId, answeredAt: null },
      orderBy: { createdAt: "desc" },
      select: { organisationId: true, createdAt: true, organisation: { select: { name: true } } },
    }),
  ]);
  const inviters = await db.person.findMany({
    where: { id: { in: invitations.map(({ invitedById }) => invitedById) } },
    select: { id: true, name: true, email: true },
  });
  const nameOf = (id: string) => inviters.find((one) => one.id === id);
  const isAsked = (id: string) => requests.some(({ organisationId }) => organisationId === id);
  const verified = new Set(rows.filter(isVerified).map(({ id }) => id));
  return {
    organisations: actor.memberships.map(({ organisationId: id, name, role }) => {
      return { id, name, role, isVerified: verified.has(id) };
    }),
    invitations: {
      total,
      list: invitations.map(({ id, expiresAt, invitedById, organisation }) => ({
        id,
        organisation: organisation.name,
        inviter: nameOf(invitedById)?.name || nameOf(invitedById)?.email || "",
        expiresAt,
      })),
    },
    joinable: linked.map(({ organisation }) => organisation).filter(({ id }) => !isAsked(id)),
    asked: requests.map(({ organisation, createdAt }) => ({
      organisation: organisation.name,
      at: createdAt,
    })),
  };
}

/** An organisation as those see it who act for it. */
export async function organisationOf({ organisation: { id } }: OrganisationScope<never>) {
  const row = await db.organisation.findUniqueOrThrow({
    where: { id },
    include: { domains: { orderBy: { domain: "asc" } } },
  });
  return {
    id,
    facts: factsOf(row),
    version: row.version,
    isVerified: isVerified(row),
    domains: row.domains.map(({ domain }) => domain),
  };
}
