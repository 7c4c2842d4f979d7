// What learners of a hosted cohort can hand in: answers to exercises, and pieces made with an instrument of a module.
import type { Curriculum } from "~/features/curriculum/content/curriculum";
import { instrumentOf } from "~/features/instruments/instruments";
import type { Locale } from "~/i18n/locale";
import { reflectionsOf } from "~/platform/content/content";

export interface Assignment {
  /** The id of the block of an answer, or of the instrument of a piece. */
  about: string;
  kind: "answer" | "piece";
  /** The question that was asked, or what the instrument is called. */
  label: string;
  moduleId: string;
  moduleTitle: string;
  /** Of a piece the first lesson that sends to its instrument. */
  lessonTitle: string;
  lessonSlug: string;
}

/** All that can be handed in of what somebody follows, in its order; nothing of content that this release does not have. */
export function assignmentsOf(taught: Curriculum, contentId: string, locale: Locale): Assignment[] {
  const modules = taught.compositionOf(contentId, locale)?.modules ?? [];
  const pieces = new Set<string>();
  return modules.flatMap(({ id: moduleId, title: moduleTitle, lessons }) =>
    lessons.flatMap(({ id, slug, title: lessonTitle }) => {
      if (slug === null) return [];
      const place = { moduleId, moduleTitle, lessonTitle, lessonSlug: slug };
      return (taught.lesson(id, locale)?.blocks ?? []).flatMap((block): Assignment[] => {
        if (block.kind !== "exercise") return [];
        const instrument = instrumentOf(block.goesTo ?? "");
        const isFirst = instrument !== null && !pieces.has(instrument.id);
        if (instrument) pieces.add(instrument.id);
        return [
          ...reflectionsOf([block]).map(({ id: about, label }) => ({
            ...{ about, kind: "answer" as const, label, ...place },
          })),
          ...(isFirst
            ? [
                {
                  ...{ about: instrument.id, kind: "piece" as const },
                  ...{ label: instrument.texts[locale].name, ...place },
                },
              ]
            : []),
        ];
      });
    }),
  );
}

/** By module, in order. */
export function byModule<Of extends Pick<Assignment, "moduleId" | "moduleTitle">>(
  all: readonly Of[],
): { moduleId: string; title: string; assignments: Of[] }[] {
  const ids = [...new Set(all.map(({ moduleId }) => moduleId))];
  return ids.map((moduleId) => {
    const assignments = all.filter((one) => one.moduleId === moduleId);
    return { moduleId, title: assignments[0]!.moduleTitle, assignments };
  });
}
