import type { Locale } from "~/i18n/locale";

/** Basis points as a percentage for people: `62,5 %`, in English `62.5%`. */
export const percentOf = (basisPoints: number, locale: Locale): string =>
  locale === "nl" ? `${String(basisPoints / 100).replace(".", ",")} %` : `${basisPoints / 100}%`;
