import type { Locale } from "~/i18n/locale";
import { identityMessages } from "./identity.messages";

type Title =
  "signInTitle" | "codeTitle" | "factorTitle" | "signOutTitle" | "signOutEverywhereTitle" | "profileTitle";

/** The `meta` of an identity page: its title in the language its loader answered in. */
export const titled =
  (title: Title) =>
  ({ data }: { data?: unknown }) => {
    const locale: Locale = (data as { locale?: Locale } | undefined)?.locale ?? "nl";
    return [{ title: `${identityMessages[locale][title]} · De Stadscoalitie` }];
  };
