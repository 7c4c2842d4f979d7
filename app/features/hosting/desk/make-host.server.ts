import { membershipRoles } from "~/features/identity/access/can";
import { asMember, type Staff } from "~/features/identity/access/scope";
import { parseEmail } from "~/features/identity/profile/email";
import { invite } from "~/features/organisations/invitations/invite.server";
import { makeOrganisation } from "~/features/organisations/organisation/make-organisation.server";
import { longestName, typedOf } from "~/features/organisations/organisation/organisation";
import type { Locale } from "~/i18n/locale";
import { inertLine } from "~/lib/text/inert-text";
import { db } from "~/platform/db/db.server";

export interface TypedHost {
  name: string;
  email: string;
}
export type HostFault =
  "nameMissing" | "nameTooLong" | "emailForm" | "emailOwn" | "emailOften" | "tooMany" | "wait";
export type HostFaults = Partial<Record<keyof TypedHost, HostFault>>;
export type HostMade = { ok: true; id: string } | { ok: false; faults: HostFaults };

/**
 * Makes a university for an agreement and asks its owner by mail to join. An organisation always has an owner: that is whoever makes it, until
 * they leave it. `formId` is the form's own: sent twice, it makes one and asks once. Refuses all faults at once.
 */
export async function makeHost(
  actor: Staff<"hosting.agree">,
  typed: TypedHost,
  { formId, locale, site }: { formId: string; locale: Locale; site: string },
): Promise<HostMade> {
  const faults: HostFaults = {};
  const email = parseEmail(typed.email);
  const name = inertLine(typed.name);
  if (email === null) faults.email = "emailForm";
  else if (email === actor.email) faults.email = "emailOwn";
  if (!/[\p{L}\p{N}]/u.test(name)) faults.name = "nameMissing";
  else if ([...name].length > longestName) faults.name = "nameTooLong";
  if (email === null || Object.keys(faults).length > 0) return { ok: false, faults };
  const made = await makeOrganisation(actor, { ...typedOf(null), kind: "UNIVERSITY", name }, formId);
  if (!made.ok)
    return {
      ok: false,
      faults: { name: "reason" in made ? made.reason : (made.faults.name ?? "nameMissing") },
    };
  const organisation = { organisationId: made.id, name, role: membershipRoles[0] };
  const owner = asMember({ ...actor, memberships: [organisation] }, made.id, "members.change");
  const isAsked = (await db.invitation.count({ where: { organisationId: made.id, email } })) > 0;
  if (!owner || isAsked) return { ok: true, id: made.id };
  const asked = await invite(owner, { emails: email, role: organisation.role, locale, site });
  return asked.ok ? { ok: true, id: made.id } : { ok: false, faults: { email: "emailOften" } };
}
