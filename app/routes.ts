import type { RouteConfig, RouteConfigEntry } from "@remix-run/route-config";
import { index, route } from "@remix-run/route-config";
import { publicPages, type PublicPage } from "./i18n/paths";

/** A public page has an address in each language: `rest` is what follows the page's own path, for example `:slug`. */
function inBothLanguages(page: PublicPage, file: string, rest = ""): RouteConfigEntry[] {
  const name = file.replace(/^routes\/|\.tsx?$/g, "");
  return (["nl", "en"] as const).map((locale) => {
    const path = [publicPages[page][locale].slice(1), rest].filter(Boolean).join("/");
    const options = { id: `${name}-${locale}` };
    return path ? route(path, file, options) : index(file, options);
  });
}

/** Every address of the product. */
export default [
  ...inBothLanguages("home", "routes/home.tsx"),
] satisfies RouteConfig;
