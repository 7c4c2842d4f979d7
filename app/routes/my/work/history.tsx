import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import {
  earlierDocuments,
  findArtefact,
} from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { ArtefactHistory } from "~/features/instruments/engine/history/components/artefact-history";
import { restoreArtefact } from "~/features/instruments/engine/artefacts/restore-artefact.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };

const numberIn = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : null);
const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const view = await findArtefact(actor, params.artefactId ?? "");
  // Newer software has it for a moment: its page says so.
  if (view === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!view) throw notFound();
  const { searchParams } = new URL(request.url);
  const documents = await earlierDocuments(actor, view);
  const chosen = numberIn(searchParams.get("version") ?? "");
  // What differs is shown of one: their texts together are long, and finding it takes time.
  const shown = documents.find(({ version }) => version === chosen) ?? null;
  const earlier = documents.map(({ version, savedAt, fields }) => ({
    ...{ version, savedAt },
    differs: fields.length,
  }));
  return { locale, view, earlier, shown, isRestored: searchParams.has("restored") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.artefactId ?? "";
  const form = await readForm(request);
  const [version, base] = [numberIn(form.text("version")), numberIn(form.text("base"))];
  if (!(await findArtefact(actor, id))) throw notFound();
  if (version === null || base === null) throw new Response("Bad Request", { status: 400 });
  const restored = await restoreArtefact(actor, id, { version, base });
  if (restored.ok) return redirect(`${artefactPath(id, "/history")}?restored`, 303);
  if (restored.reason === "notFound") throw notFound();
  if (restored.reason === "newer") return redirect(artefactPath(id), 303);
  return data({ refused: restored.reason }, restored.reason === "readOnly" ? 403 : 409);
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, artefactMessages[data.locale].history, data.view.title) }] : [];

export default function History() {
  const { view, earlier, shown, isRestored } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused ?? null;
  return (
    <ArtefactHistory
      {...{ view, earlier, shown, isRestored, refused }}
      instrument={instrumentOf(view.kind)!}
    />
  );
}
