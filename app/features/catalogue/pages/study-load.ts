/** How the work of a masterclass divides, in whole hours: reading its lessons, and all the rest in one's own city. */
export interface StudyLoad {
  hours: number;
  lessonHours: number;
  practiceHours: number;
  lessons: number;
  modules: number;
  /** Of a module, on average. */
  moduleHours: number;
}

interface Studied {
  hours: number;
  modules: readonly { lessons: readonly { minutes: number }[] }[];
}

export function studyLoad({ hours, modules }: Studied): StudyLoad {
  const lessons = modules.flatMap((module) => module.lessons);
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const lessonHours = Math.min(hours, Math.round(minutes / 60));
  return {
    hours,
    lessonHours,
    practiceHours: hours - lessonHours,
    lessons: lessons.length,
    modules: modules.length,
    moduleHours: Math.round(hours / Math.max(1, modules.length)),
  };
}
