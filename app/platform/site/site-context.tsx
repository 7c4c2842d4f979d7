import { createContext, useContext } from "react";
import type { Brand } from "./brand";
import type { Site } from "./site";

const SiteContext = createContext<Site | null>(null);

export const SiteProvider = SiteContext.Provider;

/** The site whose page is being rendered. Throws outside of a `SiteProvider`: no page may take another's by mistake. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("this is drawn outside of a SiteProvider");
  return site;
}

export const useBrand = (): Brand => useSite().brand;
