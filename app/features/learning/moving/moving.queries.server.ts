import { contentTitle } from "~/features/curriculum/content/content-titles.server";
import { curriculum, currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { FoundationScope } from "~/features/identity/access/scope";
import type { Locale } from "~/i18n/locale";
import { db } from "~/platform/db/db.server";
import type { MoveRefusal } from "./move-to-release.server";
import { type ReceiptInWords, receiptInWords } from "./receipt-lessons.server";
import { receiptOf, receiptSchema } from "./release-receipt";
import { moveKind } from "./releases-before.server";

/** What moving an enrolment to the newest release does, or did. */
export interface MovePage {
  enrolmentId: string;
  personId: string;
  personName: string;
  title: string;
  from: number | null;
  to: number;
  /** Why it cannot be moved; null when it can. */
  refusal: MoveRefusal | null;
  receipt: ReceiptInWords;
}

/** The question whether to move somebody, or the receipt of their last move; null when there is no such enrolment. Three queries. */
export async function movePage(
  _scope: FoundationScope<"enrolment.move">,
  enrolmentId: string,
  locale: Locale,
): Promise<MovePage | null> {
  const enrolment = await db.enrolment.findUnique({
    where: { id: enrolmentId },
    select: {
      ...{ contentId: true, releaseId: true, completedAt: true, endedAt: true },
      person: { select: { id: true, name: true, email: true } },
      blocks: { select: { blockId: true } },
      reflections: { select: { blockId: true } },
    },
  });
  const to = currentCurriculum().releaseId;
  if (!enrolment || to === null) return null;
  const { contentId, releaseId: from, completedAt, endedAt, person } = enrolment;
  const page = {
    ...{ enrolmentId, personId: person.id, personName: person.name || person.email },
    title: contentTitle(contentId, locale),
    to,
  };
  const last = await db.progressEvent.findFirst({
    where: { enrolmentId, kind: moveKind },
    select: { data: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  if (from === to && last) {
    const receipt = receiptSchema.parse(last.data);
    const releases = { before: await curriculum(receipt.from), after: await curriculum(receipt.to) };
    return {
      ...page,
      from: receipt.from,
      refusal: "notNewer",
      receipt: receiptInWords(receipt, releases, locale),
    };
  }
  const releases = { before: await curriculum(from), after: currentCurriculum() };
  const before = releases.before.compositionOf(contentId, "nl");
  const after = releases.after.compositionOf(contentId, "nl");
  const touched = new Set([...enrolment.blocks, ...enrolment.reflections].map(({ blockId }) => blockId));
  const changes =
    before && after ? receiptOf(before, after, touched) : { carriedOver: [], added: [], withdrawn: [] };
  const refusal: MoveRefusal | null = endedAt
    ? "ended"
    : completedAt
      ? "completed"
      : from !== null && to <= from
        ? "notNewer"
        : !before || !after
          ? "notInRelease"
          : null;
  return { ...page, from, refusal, receipt: receiptInWords(changes, releases, locale) };
}

export interface GroupMove {
  cohortId: string;
  name: string;
  from: number | null;
  to: number;
  people: number;
  isCancelled: boolean;
  /** What the newest release adds and withdraws, and whether it has what the group follows. */
  isInRelease: boolean;
  receipt: Pick<ReceiptInWords, "added" | "withdrawn">;
}

/** What moving a whole group to the newest release does; null when there is no such group, or it has not opened. Two queries. */
export async function groupMove(
  _scope: FoundationScope<"enrolment.move">,
  cohortId: string,
  locale: Locale,
): Promise<GroupMove | null> {
  const cohort = await db.cohort.findUnique({
    where: { id: cohortId },
    select: { name: true, status: true, releaseId: true, offer: { select: { contentId: true } } },
  });
  const to = currentCurriculum().releaseId;
  if (!cohort || to === null || cohort.releaseId === null) return null;
  const people = await db.enrolment.count({
    where: { cohortId, endedAt: null, completedAt: null, releaseId: { lt: to } },
  });
  const releases = { before: await curriculum(cohort.releaseId), after: currentCurriculum() };
  const before = releases.before.compositionOf(cohort.offer.contentId, "nl");
  const after = releases.after.compositionOf(cohort.offer.contentId, "nl");
  const changes =
    before && after ? receiptOf(before, after, new Set()) : { carriedOver: [], added: [], withdrawn: [] };
  const { added, withdrawn } = receiptInWords(changes, releases, locale);
  return {
    ...{ cohortId, name: cohort.name, from: cohort.releaseId, to, people },
    isCancelled: cohort.status === "CANCELLED",
    isInRelease: after !== null,
    receipt: { added, withdrawn },
  };
}
