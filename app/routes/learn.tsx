import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/guards.server";
import { CompositionOutline } from "~/features/learning/components/composition-outline";
import { findOutline } from "~/features/learning/outline.queries.server";

export const handle = { area: "my" };

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: `${data.title} · De Stadscoalitie` }] : [];

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const outline = await findOutline(actor, params.enrolmentId ?? "", locale);
  if (!outline) throw new Response("Not Found", { status: 404 });
  return outline;
}

export default function Learn() {
  return <CompositionOutline view={useLoaderData<typeof loader>()} />;
}
