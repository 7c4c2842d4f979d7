import { curriculum, currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { PersonScope } from "~/features/identity/access/scope";
import { type Locale, toLocale } from "~/i18n/locale";
import { db, pool } from "~/platform/db/db.server";
import { kindSchema } from "../certificates/certificate";
import { collect } from "./stacks";

/** Everything this person earned, by what stacks into what, what was replaced since, and what waits for a name to print. */
export async function collectionOf(scope: PersonScope, locale: Locale) {
  const [rows, waiting] = await Promise.all([
    db.certificate.findMany({
      where: { holder: { personId: scope.personId } },
      orderBy: [{ issuedAt: "desc" }, { id: "desc" }],
      select: {
        number: true,
        kind: true,
        contentId: true,
        title: true,
        locale: true,
        hours: true,
        issuedAt: true,
        revocation: { select: { revokedAt: true } },
        supersededBy: { select: { number: true } },
      },
    }),
    waitingFor(scope),
  ]);
  const certificates = rows.map(({ revocation, supersededBy, ...row }) => ({
    ...row,
    kind: kindSchema.parse(row.kind),
    locale: toLocale(row.locale),
    revokedAt: revocation?.revokedAt ?? null,
    replacedBy: supersededBy?.number ?? null,
  }));
  return {
    collection: collect(
      certificates.filter(({ replacedBy }) => replacedBy === null),
      currentCurriculum().masterclasses(locale),
    ),
    replaced: certificates.filter(({ replacedBy }) => replacedBy !== null),
    waiting: await Promise.all(
      waiting.map(async ({ id, contentId, releaseId }) => ({
        id,
        title: (await curriculum(releaseId)).offeredContent(contentId, locale)?.title ?? contentId,
      })),
    ),
  };
}

export type MyCertificate = Awaited<ReturnType<typeof collectionOf>>["replaced"][number];

/** What was completed and has no certificate, the last first. */
async function waitingFor({ personId }: PersonScope) {
  const { rows } = await pool.query<{ id: string; contentId: string; releaseId: number | null }>({
    name: "certificates-awaited",
    text: `select e.id, e."contentId", e."releaseId" from "Enrolment" e
      where e."personId" = $1 and e."completedAt" is not null and not exists (
        select from "Certificate" c where c."enrolmentId" = e.id and c."contentId" = e."contentId")
      order by e."completedAt" desc`,
    values: [personId],
  });
  return rows;
}
