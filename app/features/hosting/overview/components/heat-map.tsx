import "~/styles/pages/overview.css";
import { useLocale } from "~/i18n/locale-context";
import { heatOf } from "../heat";
import { overviewMessages } from "../overview.messages";
import type { CohortOverview } from "../overview.queries.server";

/** How far everybody is in each module: a table whose cells are darker the more is done. It says the same without colours. */
export function HeatMap({ overview: { modules, learners } }: { overview: CohortOverview }) {
  const t = overviewMessages[useLocale()];
  return (
    <>
      <ul className="sc-heat-legend" aria-hidden="true">
        {t.legend.map((words, heat) => (
          <li key={words} className={`sc-heat sc-heat--${heat}`}>
            {words}
          </li>
        ))}
      </ul>
      <div className="sc-table-wrap" role="group" aria-label={t.map} tabIndex={0}>
        <table className="sc-heat-map">
          <caption className="sc-visually-hidden">{t.map}</caption>
          <thead>
            <tr>
              <th scope="col">{t.who}</th>
              {modules.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {learners.map(({ enrolmentId, name, percents }) => (
              <tr key={enrolmentId}>
                <th scope="row">
                  <bdi>{name || t.nameless}</bdi>
                </th>
                {percents.map((percent, at) => (
                  <td key={modules[at]!.id} className={`sc-heat sc-heat--${heatOf(percent)}`}>
                    {percent}%
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
