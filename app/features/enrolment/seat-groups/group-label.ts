import type { Locale } from "~/i18n/locale";
import type { SeatGroup } from "./seat-groups.queries.server";
import { seatsMessages } from "../seats/seats.messages";

/** What seats of a group are for, in a line. */
export function groupLabel(
  { title, cohort, isUnplaced }: Pick<SeatGroup, "title" | "cohort" | "isUnplaced">,
  locale: Locale,
): string {
  const t = seatsMessages[locale];
  return `${title} · ${cohort ? cohort.name : isUnplaced ? t.unplaced : t.alone}`;
}
