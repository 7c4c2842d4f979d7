import { useLocale } from "~/i18n/locale-context";
import type { OutlinedModule } from "../masterclass-page.server";
import { masterclassMessages } from "../masterclass.messages";
import type { StudyLoad } from "../study-load";

/** What a week of a masterclass asks, when one does a module in it. */
export function StudyWeek({ load, modules }: { load: StudyLoad; modules: readonly OutlinedModule[] }) {
  const t = masterclassMessages[useLocale()];
  const lessons = modules.map((module) => module.lessons.length);
  const reading = Math.round(load.lessonHours / load.modules);
  return (
    <>
      <h2>{t.week}</h2>
      <p>{t.weekLead(load.modules, load.moduleHours)}</p>
      <ul className="sc-trio">
        {t
          .weekSteps(
            t.perModule(Math.min(...lessons), Math.max(...lessons)),
            reading,
            load.moduleHours - reading,
          )
          .map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
      </ul>
      <p>{t.inAll(load.hours, load.lessonHours, load.practiceHours)}</p>
    </>
  );
}
