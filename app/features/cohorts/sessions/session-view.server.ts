import { currentCurriculum } from "~/features/curriculum/releases/current-curriculum.server";
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import type { Locale } from "~/i18n/locale";
import type { OwnWhereabouts, Whereabouts } from "./whereabouts";
import { type MeetingMode, whereaboutsOf } from "./whereabouts";

/** A session as anybody may see it: no meeting link. */
export interface SessionView {
  startsAt: Date;
  endsAt: Date;
  title: string;
  mode: MeetingMode;
  place: string;
  /** What to do before it: the titles of modules to work through, and what else is asked. */
  preparation: string[];
}

interface SessionRow extends OwnWhereabouts {
  startsAt: Date;
  endsAt: Date;
  title: string;
  preparation: readonly string[];
  preparationNote?: string;
}

/** A session of a cohort, with the cohort's place and mode where it has none of its own. A module that `taught` does not have is left out. */
export function sessionView(
  session: SessionRow,
  cohort: Whereabouts,
  locale: Locale,
  { offeredContent }: Curriculum = currentCurriculum(),
): SessionView {
  const { startsAt, endsAt, title, preparation, preparationNote } = session;
  const { mode, place } = whereaboutsOf(session, cohort);
  return {
    startsAt,
    endsAt,
    title,
    mode,
    place,
    preparation: [
      ...preparation.flatMap((id) => offeredContent(id, locale)?.title ?? []),
      ...(preparationNote ? [preparationNote] : []),
    ],
  };
}
