import {
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { useClientEntry } from "./client-entry";
import { ErrorPage, errorWords } from "./error-page";
import { useLocale } from "./i18n/locale-context";
import { languageSwitch } from "./i18n/paths";
import "./styles/main.css";
import { SellerLine } from "./features/foundation/seller/components/seller-line";
import { sellerOf } from "./features/foundation/seller/seller";
import { readerOf } from "./features/identity/access/reader.server";
import { CalmFooter, CalmHeader } from "./ui/frame/calm-frame";
import { OwnPart } from "./ui/frame/own-part";
import { SiteFooter } from "./ui/frame/site-footer";
import { SiteHeader } from "./ui/frame/site-header";
import { SkipLink } from "./ui/frame/skip-link";
import { siteTitle, titleOf } from "./i18n/page-title";
import { knownDetails } from "./platform/site/known-details.server";
import { factsOf } from "./platform/site/site";
import { foundation } from "./platform/site/sites.server";
import { useSite } from "./platform/site/site-context";

/** What a route may say of its page: `export const handle: PageHandle = { … }`. */
export interface PageHandle {
  /** The page has islands and loads the script. */
  script?: boolean;
  /** Which part of the site the header shows; `calm`: what one does step by step, with little that leads away. */
  area?: "public" | "my" | "desk" | "calm";
  /** A layout of its own: no header and footer. */
  bare?: boolean;
}

/** The faces that the first screen of every page is set in. */
const preloadedFonts = ["/fonts/source-sans-3-v1.woff2", "/fonts/bricolage-grotesque-v1.woff2"];

/** For the `meta`, the header and the foot of all pages. Another's site names who is behind it in its own words. */
export async function loader({ request, context: { site } }: LoaderFunctionArgs) {
  const isOurs = site.id === foundation.id;
  const [reader, details] = await Promise.all([readerOf(request), isOurs ? knownDetails() : null]);
  return { site: factsOf(site), seller: details && sellerOf(details), reader };
}

export type RootData = Awaited<ReturnType<typeof loader>>;

export const meta: MetaFunction = ({ matches }) => [{ title: siteTitle(matches) }];

export function Layout({ children }: { children: ReactNode }) {
  const locale = useLocale();
  const { brand, files, languages } = useSite();
  const clientEntry = useClientEntry();
  const error = useRouteError();
  const { seller, reader = null } = useRouteLoaderData<typeof loader>("root") ?? {};
  const sold = seller && <SellerLine seller={seller} />;
  const { pathname, search } = useLocation();
  const handles = useMatches().map((match) => (match.handle ?? {}) as PageHandle);
  // Who is refused is shown the ways on that everybody has, whatever part they asked for.
  const area = (error == null && handles.map((handle) => handle.area).findLast(Boolean)) || "public";
  const isBare = handles.some((handle) => handle.bare);
  const other = locale === "nl" ? "en" : "nl";
  const otherLanguageHref = languages.includes(other) ? languageSwitch(pathname, search, other) : null;
  return (
    <html lang={locale} className="sc-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {error == null ? <Meta /> : <title>{titleOf(brand.name, errorWords(error, locale).title)}</title>}
        <link rel="icon" href={files.icon} type="image/svg+xml" />
        <link rel="manifest" href="/site.webmanifest" />
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
        {!isBare &&
          (area === "calm" ? (
            <CalmHeader otherLanguageHref={otherLanguageHref} />
          ) : (
            <SiteHeader {...{ area, reader, pathname, otherLanguageHref }} />
          ))}
        <main id="main" tabIndex={-1}>
          {area === "public" && <OwnPart name="page" />}
          {children}
        </main>
        {!isBare &&
          (area === "calm" ? <CalmFooter seller={sold} /> : <SiteFooter area={area} seller={sold} />)}
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
