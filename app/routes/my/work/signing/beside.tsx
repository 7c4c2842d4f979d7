import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { BesidePage } from "~/features/instruments/engine/succession/components/beside-page";
import { successionMessages } from "~/features/instruments/engine/succession/succession.messages";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";

export const handle = { area: "my" };

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const view = await findArtefact(actor, params.artefactId ?? "");
  if (view === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!view) throw new Response("Not Found", { status: 404 });
  const found = view.previousId ? await findArtefact(actor, view.previousId) : null;
  // Newer software has it for a moment: its page says so.
  if (found === "newer") throw redirect(artefactPath(view.previousId!));
  const previous = found?.kind === view.kind ? found : null;
  return { locale, view, previous };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, successionMessages[data.locale].beside, data.view.title) }] : [];

export default function Beside() {
  const { view, previous } = useLoaderData<typeof loader>();
  return <BesidePage {...{ view, previous }} instrument={instrumentOf(view.kind)!} />;
}
