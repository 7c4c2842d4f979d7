import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import { builtCurriculum, currentCurriculum } from "../releases/current-curriculum.server";
import { type ChangeKind, classed, type ClassFault, faultOf, isChosenKind } from "./change-class";
import { loadDrafts } from "./change-classes.db.server";
import { type Change, changesBetween, type ChangedPart, outlinePart } from "./changes";
import type { UnitKind } from "./units";
import { type Difference, wordDifferences } from "./word-differences";

/** One part of what is not published yet. */
export interface PartLine {
  part: string;
  /** Null: what is said of programme, masterclasses and modules. */
  title: string | null;
  moduleTitle: string | null;
  counts: Record<Change["is"], number>;
  /** Changes of which it was not said what they are. */
  open: number;
}

export interface NextRelease {
  /** The newest release; its number is 0 before there is one. */
  after: number;
  /** The hash of the build. */
  build: string;
  parts: PartLine[];
  typos: number;
}

const allChanges = (): ChangedPart[] => changesBetween(currentCurriculum(), builtCurriculum.curriculum);

/** How many blocks the build changes; no query. */
export const unpublishedCount = (_scope: FoundationScope<"release.read">): number =>
  allChanges().reduce((sum, { changes }) => sum + changes.length, 0);

/** What the next release changes, part by part; null when the build is the newest release. Two queries. */
export async function nextRelease(
  _scope: FoundationScope<"release.read">,
  locale: Locale,
): Promise<NextRelease | null> {
  const { releaseId } = currentCurriculum();
  if (releaseId === null) return null;
  const [drafts, rows] = await Promise.all([
    loadDrafts(db),
    db.$queryRaw<{ hash: string }[]>`select hash from "Release" where id = ${releaseId}`,
  ]);
  if (rows[0]?.hash === builtCurriculum.hash) return null;
  const found = allChanges();
  const of = (changes: readonly Change[], is: Change["is"]) => changes.filter((one) => one.is === is).length;
  const faultIn = (change: Change) => faultOf(change, drafts.get(change.unitId));
  const all = found.flatMap(({ changes }) => changes);
  return {
    after: releaseId,
    build: builtCurriculum.hash,
    parts: found.map(({ part, titles, moduleTitles, changes }) => ({
      part,
      title: titles?.[locale] ?? null,
      moduleTitle: moduleTitles?.[locale] ?? null,
      counts: {
        changed: of(changes, "changed"),
        new: of(changes, "new"),
        withdrawn: of(changes, "withdrawn"),
      },
      open: changes.filter(faultIn).length,
    })),
    typos: all.filter((one) => !faultIn(one) && classed(one, drafts.get(one.unitId)).kind === "typo").length,
  };
}

/** A change as it is shown to whoever classes it. */
export interface ShownChange {
  unitId: string;
  change: string;
  kind: UnitKind;
  is: Change["is"];
  asksTheSame: boolean;
  differences: Record<"nl" | "en", Difference[]>;
  chosen: ChangeKind | null;
  why: string;
  fault: ClassFault | null;
}

export interface ShownPart {
  part: string;
  title: string | null;
  moduleTitle: string | null;
  changes: ShownChange[];
  /** The part after it that something is still to be said of. */
  nextOpen: string | null;
}

/** The changes of one part with both texts, in reading order; null when there is no such part, none when nothing changed in it. One query. */
export async function changedPart(
  _scope: FoundationScope<"release.read">,
  part: string,
  locale: Locale,
): Promise<ShownPart | null> {
  const { curriculum: built } = builtCurriculum;
  const isKnown = part === outlinePart || built.lesson(part, "nl") || currentCurriculum().lesson(part, "nl");
  if (!isKnown) return null;
  const [found, drafts] = [allChanges(), await loadDrafts(db)];
  const place = found.findIndex((one) => one.part === part);
  const isOpen = ({ changes }: ChangedPart) => changes.some((one) => faultOf(one, drafts.get(one.unitId)));
  const others = [...found.slice(place + 1), ...found.slice(0, Math.max(place, 0))];
  const shown = found[place];
  return {
    part,
    title:
      shown?.titles?.[locale] ?? (part === outlinePart ? null : (built.lesson(part, locale)?.title ?? part)),
    moduleTitle: shown?.moduleTitles?.[locale] ?? null,
    nextOpen: others.find(isOpen)?.part ?? null,
    changes: (shown?.changes ?? []).map((change) => {
      const { unitId, kind, is, asksTheSame, print } = change;
      const draft = drafts.get(unitId);
      const [then, now] = [change.before?.lines(), change.after?.lines()];
      const differ = (language: "nl" | "en") =>
        wordDifferences(then?.[language] ?? [], now?.[language] ?? []);
      const chosen = draft?.change === print && isChosenKind(draft.kind) ? draft.kind : null;
      return {
        ...{ unitId, change: print, kind, is, asksTheSame },
        differences: { nl: differ("nl"), en: differ("en") },
        chosen: is === "changed" ? chosen : is,
        why: draft?.why ?? "",
        fault: faultOf(change, draft),
      };
    }),
  };
}
