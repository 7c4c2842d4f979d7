import { useLocale } from "~/i18n/locale-context";
import { uiMessages } from "../ui.messages";

/** The first thing on a page: to `<main id="main">`. */
export function SkipLink() {
  return (
    <a className="sc-skip" href="#main">
      {uiMessages[useLocale()].skip}
    </a>
  );
}
