import "~/styles/pages/overview.css";
import { useLocale } from "~/i18n/locale-context";
import { overviewMessages } from "../overview.messages";
import type { CohortOverview } from "../overview.queries.server";

/**
 * How far everybody is in each module: a table whose cells are darker the more is done. It says the same without colours. `rows` are those of
 * `heatRows`.
 */
export function HeatMap({ modules, rows }: { modules: CohortOverview["modules"]; rows: string }) {
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
          <tbody dangerouslySetInnerHTML={{ __html: rows }} />
        </table>
      </div>
    </>
  );
}
