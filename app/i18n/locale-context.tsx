import { createContext, useContext } from "react";
import type { Locale } from "./locale";

const LocaleContext = createContext<Locale>("nl");

export const LocaleProvider = LocaleContext.Provider;

/** The language of the page being rendered. */
export const useLocale = (): Locale => useContext(LocaleContext);
