import type { Locale } from "~/i18n/locale";
import { commerceMessages } from "./commerce.messages";

type Texts = (typeof commerceMessages)["nl"];

/** The `meta` of a page of buying: its title, from the texts and the loader's data, in the language the loader answered in. */
export const commerceTitle =
  <Data extends object>(title: (texts: Texts, data: Partial<Data>) => string) =>
  ({ data }: { data?: unknown }) => {
    const loaded = (data ?? {}) as Partial<Data> & { locale?: Locale };
    return [{ title: `${title(commerceMessages[loaded.locale ?? "nl"], loaded)} · De Stadscoalitie` }];
  };
