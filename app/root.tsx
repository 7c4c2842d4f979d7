import { Links, type MetaFunction, Meta, Outlet, useLocation, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { useClientEntry } from "./client-entry";
import { ErrorPage } from "./error-page";
import { inLanguage } from "./i18n/paths";
import { useLocale } from "./i18n/locale-context";
import "./styles/main.css";
import { SiteFooter } from "./ui/site-footer";
import { SiteHeader } from "./ui/site-header";
import { SkipLink } from "./ui/skip-link";

/** What a route may say of its page: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** The page has islands and loads the script. */
  script?: boolean;
  /** Which part of the site the header shows. */
  area?: "public" | "my" | "desk";
  /** A layout of its own: no header and footer. */
  bare?: boolean;
}

export const meta: MetaFunction = () => [{ title: "De Stadscoalitie" }];

export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const clientEntry = useClientEntry();
  const { pathname } = useLocation();
  const handles = useMatches().map((match) => (match.handle ?? {}) as PageHandle);
  const area = handles.map((handle) => handle.area).findLast(Boolean) ?? "public";
  const other = locale === "nl" ? "en" : "nl";
  return (
    <html lang={locale} className="sc-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Links />
        {handles.some((handle) => handle.script) && <script type="module" src={clientEntry} />}
      </head>
      <body>
        <SkipLink />
        {!handles.some((handle) => handle.bare) && (
          <SiteHeader area={area} pathname={pathname} otherLanguageHref={inLanguage(pathname, other)} />
        )}
        <main id="main" tabIndex={-1}>
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
