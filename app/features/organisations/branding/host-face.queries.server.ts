import type { OrganisationScope, SiteScope } from "~/features/identity/access/scope";
import { db } from "~/platform/db/db.server";
import { storage } from "~/platform/storage/storage.server";
import { type HostFaceView, viewOf } from "./host-face.server";

/** How a host shows itself, for who changes that; version 0 and its own name while nobody did. */
export async function ownHostFace({
  organisation: { id, name },
}: OrganisationScope<"host.plan">): Promise<HostFaceView & { version: number }> {
  const face = await db.hostFace.findUnique({ where: { organisationId: id } });
  return { ...viewOf({ name, face }), version: face?.version ?? 0 };
}

/** The bytes of a logo that a host shows, for anybody; null for any other file. */
export const hostLogo = async (_scope: SiteScope, logo: string) =>
  (await db.hostFace.count({ where: { logo } })) > 0 ? storage.read(logo) : null;
