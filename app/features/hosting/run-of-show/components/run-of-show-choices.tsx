import { useLocale } from "~/i18n/locale-context";
import { Button } from "~/ui/form/button";
import { Select } from "~/ui/form/field";
import { expectedNames } from "../run-of-show";
import { runOfShowMessages } from "../run-of-show.messages";
import type { RunOfShow } from "./run-of-show-sheet";

/** What stands on the page: by which module, and with which names. Not printed. */
export function RunOfShowChoices({ run: { modules, guide, names } }: { run: RunOfShow }) {
  const t = runOfShowMessages[useLocale()];
  return (
    <form method="get" className="sc-choose sc-no-print">
      {modules.length > 1 && (
        <Select name="module" label={t.modules} defaultValue={guide?.slug}>
          {modules.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </Select>
      )}
      <Select name="names" label={t.chooseNames} defaultValue={names}>
        {expectedNames.map((one) => (
          <option key={one} value={one}>
            {t.names[one]}
          </option>
        ))}
      </Select>
      <Button look="secondary">{t.show}</Button>
    </form>
  );
}
