import { useLocale } from "~/i18n/locale-context";
import { publicPath } from "~/i18n/paths";
import { uiMessages } from "~/ui/ui.messages";
import { searchMessages } from "../search.messages";

/** Where what was looked for may be after all; `meant` is what somebody may have wanted to type. */
export function NothingFound({ meant }: { meant: string | null }) {
  const locale = useLocale();
  const [t, ui] = [searchMessages[locale].search, uiMessages[locale]];
  return (
    <>
      {meant && (
        <p>
          {t.didYouMean} <a href={`?${new URLSearchParams({ q: meant })}`}>{meant}</a>?
        </p>
      )}
      <p>{t.nothing}</p>
      <ul className="sc-list">
        {(["masterclasses", "cohorts", "questions", "contact"] as const).map((page) => (
          <li key={page}>
            <a href={publicPath(page, locale)}>{ui[page]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
