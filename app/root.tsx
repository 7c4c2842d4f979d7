import { Links, Meta, Outlet, useLocation, useMatches, useRouteError } from "@remix-run/react";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { useClientEntry } from "./client-entry";
import { ErrorPage, errorWords } from "./error-page";
import { useLocale } from "./i18n/locale-context";
import { languageSwitch } from "./i18n/paths";
import "./styles/main.css";
import { OwnPart } from "./ui/frame/own-part";
import { SiteFooter } from "./ui/frame/site-footer";
import { SiteHeader } from "./ui/frame/site-header";
import { SkipLink } from "./ui/frame/skip-link";
import { siteTitle, titleOf } from "./i18n/page-title";
import { factsOf } from "./platform/site/site";
import { useSite } from "./platform/site/site-context";

/** What a route may say of its page: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** The page has islands and loads the script. */
  script?: boolean;
  /** Which part of the site the header shows. */
  area?: "public" | "my" | "desk";
  /** A layout of its own: no header and footer. */
  bare?: boolean;
}

/** The faces that the first screen of every page is set in. */
const preloadedFonts = ["/fonts/source-sans-3-v1.woff2", "/fonts/bricolage-grotesque-v1.woff2"];

/** For the `meta` of all pages. */
export const loader = ({ context: { site } }: LoaderFunctionArgs) => ({ site: factsOf(site) });

export const meta: MetaFunction = ({ matches }) => [{ title: siteTitle(matches) }];

export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const { brand, files, languages } = useSite();
  const clientEntry = useClientEntry();
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const handles = useMatches().map((match) => (match.handle ?? {}) as PageHandle);
  const area = handles.map((handle) => handle.area).findLast(Boolean) ?? "public";
  const other = locale === "nl" ? "en" : "nl";
  return (
    <html lang={locale} className="sc-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {error == null ? <Meta /> : <title>{titleOf(brand.name, errorWords(error, locale).title)}</title>}
        <link rel="icon" href={files.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={files.stylesheet} />
        {preloadedFonts.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <Links />
        {handles.some((handle) => handle.script) && <script type="module" src={clientEntry} />}
        {import.meta.env.DEV && <script type="module" src="/@vite/client" />}
      </head>
      <body>
        <SkipLink />
        {!handles.some((handle) => handle.bare) && (
          <SiteHeader
            area={area}
            pathname={pathname}
            otherLanguageHref={languages.includes(other) ? languageSwitch(pathname, search, other) : null}
          />
        )}
        <main id="main" tabIndex={-1}>
          {area === "public" && <OwnPart name="page" />}
          {children}
        </main>
        {!handles.some((handle) => handle.bare) && <SiteFooter area={area} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
