import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { curriculum } from "./current-curriculum.server";
import type { ClassedChange } from "../publishing/change-class";

export interface ListedRelease {
  id: number;
  notes: string;
  publishedAt: Date;
  /** Null: the first start did. */
  publishedBy: string | null;
  isByStart: boolean;
  /** Groups that were not cancelled and have not ended, and people who follow it still. */
  cohorts: number;
  people: number;
  changes: number;
  /** The releases that mended typing errors in it. */
  correctedBy: number[];
}

type Row = Omit<ListedRelease, "notes" | "isByStart"> & {
  notesNl: string;
  notesEn: string;
  publishedById: string | null;
};

/** All releases, the newest first: there are some each year. One query, counting by index. */
export async function releases(
  _scope: FoundationScope<"release.read">,
  locale: Locale,
): Promise<ListedRelease[]> {
  const rows = await db.$queryRaw<Row[]>`
    select r.id, r."notesNl", r."notesEn", r."publishedAt", r."publishedById", p.name as "publishedBy",
      json_array_length(r.changes) as changes,
      (select count(*)::int from "Cohort" c where c."releaseId" = r.id and c.status <> 'CANCELLED' and c."endsAt" > now()) as cohorts,
      (select count(distinct e."personId")::int from "Enrolment" e
        where e."releaseId" = r.id and e."endedAt" is null and e."completedAt" is null) as people,
      coalesce((select json_agg(k."broughtById" order by k."broughtById") from "ReleaseCorrection" k
        where k."releaseId" = r.id), '[]') as "correctedBy"
    from "Release" r left join "Person" p on p.id = r."publishedById" order by r.id desc`;
  return rows.map(({ notesNl, notesEn, publishedById, ...row }) => ({
    ...row,
    notes: locale === "nl" ? notesNl : notesEn,
    isByStart: publishedById === null,
  }));
}

/** One release with what changed in it and its lessons; null when there is none of that number. One query, and the release when it is not at hand. */
export async function releaseById(_scope: FoundationScope<"release.read">, id: number, locale: Locale) {
  const release = await db.release.findUnique({
    where: { id },
    select: {
      notesNl: true,
      notesEn: true,
      publishedAt: true,
      changes: true,
      corrections: { select: { broughtById: true, blocks: true } },
    },
  });
  if (!release) return null;
  const { notesNl, notesEn, publishedAt, changes, corrections } = release;
  const taught = await curriculum(id);
  return {
    id,
    notes: locale === "nl" ? notesNl : notesEn,
    publishedAt,
    changes: changes as unknown as ClassedChange[],
    modules: taught.modules(locale).map((module) => ({
      id: module.id,
      slug: module.slug,
      title: module.title,
      lessons: module.lessons.flatMap(({ slug, title }) => (slug ? [{ slug, title }] : [])),
    })),
    corrections: corrections.map(({ broughtById, blocks }) => ({
      by: broughtById,
      blocks: (blocks as string[]).length,
    })),
  };
}

export type ReleaseView = NonNullable<Awaited<ReturnType<typeof releaseById>>>;
