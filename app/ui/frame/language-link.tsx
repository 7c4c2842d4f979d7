import { useLocale } from "~/i18n/locale-context";
import { uiMessages } from "../ui.messages";

/** The same page in the other language. */
export function LanguageLink({ href }: { href: string }) {
  const locale = useLocale();
  const other = locale === "nl" ? "en" : "nl";
  return (
    <a href={href} lang={other} hrefLang={other}>
      {uiMessages[locale].otherLanguage}
    </a>
  );
}
