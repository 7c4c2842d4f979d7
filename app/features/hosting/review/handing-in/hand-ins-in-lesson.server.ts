import type { PersonScope } from "~/features/identity/access/scope";
import { instrumentOf } from "~/features/instruments/instruments";
import type { Locale } from "~/i18n/locale";
import { homeZone } from "~/lib/dates";
import { markup } from "~/lib/markup/html";
import { type Lesson, reflectionsOf } from "~/platform/content/content";
import { pool } from "~/platform/db/db.server";
import { type Deadline, lastDayOf, untilFor } from "../deadlines/deadline";
import { type HandInState, type Standing, standingOf } from "../hand-in";
import { ownWorkPath } from "../review-paths";
import { handingInMessages } from "./handing-in.messages";

interface WorkOfLesson {
  timeZone: string;
  rounds: { about: string; round: number; state: HandInState }[];
  deadlines: { about: string; until: string; longer: string | null }[];
}

/** What stands in a lesson below an answer or a piece that can be handed in: how that stands, and the way to it. For an enrolment in a hosted cohort. One statement. */
export async function handInsInLesson(
  { personId }: PersonScope,
  enrolmentId: string,
  lesson: Pick<Lesson, "blocks" | "moduleId"> | undefined,
  locale: Locale,
): Promise<(about: string) => string> {
  const blocks = lesson?.blocks ?? [];
  const sent = blocks.flatMap((block) => (block.kind === "exercise" ? [block.goesTo ?? ""] : []));
  const abouts = [...reflectionsOf(blocks).map(({ id }) => id), ...sent.filter((id) => instrumentOf(id))];
  if (!lesson || abouts.length === 0) return () => "";
  const { rows } = await pool.query<WorkOfLesson>({
    name: "hand-ins-in-lesson",
    text: `select c."timeZone",
        coalesce((select json_agg(json_build_object('about', h.about, 'round', h.round, 'state', h.state))
          from "HandIn" h where h."enrolmentId" = e.id and h.about = any($3)), '[]') as rounds,
        coalesce((select json_agg(json_build_object('about', d.about, 'until', d.until, 'longer', x.until))
          from "HandInDeadline" d left join "DeadlineExtension" x on x."deadlineId" = d.id and x."enrolmentId" = e.id
          where d."cohortId" = c.id and d.about = any($4)), '[]') as deadlines
      from "Enrolment" e join "Cohort" c on c.id = e."cohortId" where e.id = $1::uuid and e."personId" = $2::uuid`,
    values: [enrolmentId, personId, abouts, [...abouts, lesson.moduleId]],
  });
  const { rounds = [], deadlines = [], timeZone = homeZone } = rows[0] ?? {};
  const until = deadlines.map(({ about, until: day, longer }): Deadline => ({
    ...{ id: about, about, until: new Date(longer ?? day), extensions: [] },
  }));
  return (about) => {
    if (!abouts.includes(about)) return "";
    const standing = standingOf(rounds.filter((one) => one.about === about));
    const last = untilFor(until, { about, moduleId: lesson.moduleId }, enrolmentId);
    const day = last && standing === "private" ? lastDayOf(last, locale, timeZone) : null;
    return lineHtml(ownWorkPath(enrolmentId, about), standing, day, locale);
  };
}

function lineHtml(href: string, standing: Standing, day: string | null, locale: Locale): string {
  const t = handingInMessages[locale];
  return markup`<p class="hand-in">${t.inLesson[standing]} ${day && t.until(day)} <a href="${href}">${t.inLessonLink[standing]}</a></p>`
    .text;
}
