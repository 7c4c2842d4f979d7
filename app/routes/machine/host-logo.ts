import type { LoaderFunctionArgs } from "@remix-run/node";
import { hostLogo } from "~/features/organisations/branding/host-face.queries.server";
import { siteScope } from "~/features/identity/access/scope";

/** The logo of an organisation that hosts, for everyone. */
export async function loader({ params, context: { site } }: LoaderFunctionArgs) {
  const logo = await hostLogo(siteScope(site), params.logo ?? "");
  if (!logo) throw new Response("Not Found", { status: 404 });
  return new Response(logo, { headers: { "Content-Type": "image/png" } });
}
