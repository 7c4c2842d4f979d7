import type { LoaderFunctionArgs } from "@remix-run/node";
import { webManifest } from "~/platform/site/brand-icons";

/** What a browser shows of the site once it is pinned. */
export const loader = ({ context: { site } }: LoaderFunctionArgs) =>
  new Response(JSON.stringify(webManifest(site.brand)), {
    headers: { "Content-Type": "application/manifest+json" },
  });
