import type { LoaderFunctionArgs } from "@remix-run/node";
import { storage } from "~/platform/storage/storage.server";

/** A picture of somebody who leads a cohort, for everyone. */
export async function loader({ params }: LoaderFunctionArgs) {
  const picture = await storage.read(params.picture ?? "");
  if (!picture) throw new Response("Not Found", { status: 404 });
  return new Response(picture, { headers: { "Content-Type": "image/webp" } });
}
