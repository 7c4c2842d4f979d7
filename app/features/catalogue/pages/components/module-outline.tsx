import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { Mosaic } from "~/ui/mosaic/mosaic-view";
import { Tag } from "~/ui/progress";
import { masterclassMessages } from "../masterclass.messages";
import type { OutlinedModule } from "../masterclass-page.server";

/** What a masterclass teaches: its modules in order, each with its lessons, and its instruments with the way to their sheets. */
export function ModuleOutline({ modules }: { modules: readonly OutlinedModule[] }) {
  const locale = useLocale();
  const t = masterclassMessages[locale];
  return (
    <ol className="sc-modules">
      {modules.map(({ id: module, slug, title, summary, hours, instruments, lessons }, index) => (
        <li key={slug} id={module} className="sc-module">
          <Mosaic seed={slug} shape="seal" />
          <div className="sc-stack">
            <p className="sc-card__eyebrow">
              {t.module(index + 1)} · {t.hours(hours)}
            </p>
            <h3>{title}</h3>
            <p>{summary}</p>
            <ul className="sc-module__lessons">
              {lessons.map((lesson) => (
                <li key={lesson.id}>
                  {lesson.previewHref ? <a href={lesson.previewHref}>{lesson.title}</a> : lesson.title}
                  <small> · {t.minutes(lesson.minutes)}</small>{" "}
                  {lesson.previewHref && <Tag colour="saffron">{t.previewTag}</Tag>}
                </li>
              ))}
            </ul>
            {instruments.map(({ id, name, purpose }) => (
              <p key={id} className="sc-module__instrument">
                <strong>
                  {t.instrument}: {name}
                </strong>
                <br />
                {purpose}{" "}
                <a href={`${publicPath("material", locale)}#${module}`}>{t.instrumentSheet(name)}</a>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}
