import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { siteScope } from "~/features/identity/access/scope";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { namesPeople } from "~/features/instruments/engine/instrument";
import { SharePage } from "~/features/instruments/engine/sharing/components/share-page";
import { makeShare, withdrawShare } from "~/features/instruments/engine/sharing/make-share.server";
import { readShareChoices } from "~/features/instruments/engine/sharing/share";
import { sharesOf } from "~/features/instruments/engine/sharing/shares.queries.server";
import { sharingMessages } from "~/features/instruments/engine/sharing/sharing.messages";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { area: "my", script: true };

const refused = { notFound: 404, readOnly: 403, newer: 503 } as const;

export async function loader({ request, params, context: { locale, site } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.artefactId ?? "";
  const view = await findArtefact(actor, id);
  if (view === "newer") throw redirect(artefactPath(id));
  if (!view) throw new Response(null, { status: 404 });
  if (!view.mayEdit) throw new Response(null, { status: 403 });
  const { kind, title, document } = view;
  const asked = new URL(request.url).searchParams.get("said");
  const said: "made" | "withdrawn" | null = asked === "made" || asked === "withdrawn" ? asked : null;
  const isAboutPeople = namesPeople(instrumentOf(kind)!, document);
  const shares = await sharesOf(actor, id, siteScope(site));
  return { locale, piece: { id, title }, kind, namesPeople: isAboutPeople, shares, said };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.artefactId ?? "";
  const form = await readForm(request);
  const back = (said: string) => redirect(`${artefactPath(id, "/share")}?said=${said}`, 303);
  if (form.text("intent") === "withdraw") {
    const withdrawn = await withdrawShare(actor, id, form.text("share"));
    if (!withdrawn.ok) throw new Response(null, { status: refused[withdrawn.reason] });
    return back("withdrawn");
  }
  const choices = readShareChoices(form);
  if (!choices) return data({ fault: "chooseDays" } as const, 400);
  const made = await makeShare(actor, id, choices);
  if (made.ok) return back("made");
  if (made.reason === "tooMany") return data({ fault: "tooMany" } as const, 409);
  throw new Response(null, { status: refused[made.reason] });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data ? [{ title: siteTitle(matches, sharingMessages[data.locale].title, data.piece.title) }] : [];

export default function Share() {
  const { kind, ...page } = useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>()?.fault;
  return <SharePage {...page} instrument={instrumentOf(kind)!} fault={fault} />;
}
