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
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { editionsOf } from "~/features/instruments/engine/signing/editions.queries.server";
import { NextPage } from "~/features/instruments/engine/succession/components/next-page";
import { createSuccessor } from "~/features/instruments/engine/succession/create-successor.server";
import { nextWords } from "~/features/instruments/engine/succession/succession-links";
import type { SuccessorStart } from "~/features/instruments/engine/succession/successor";
import { successorsOf } from "~/features/instruments/engine/succession/successors.queries.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { siteTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };

const notFound = () => new Response("Not Found", { status: 404 });

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const view = await findArtefact(actor, params.artefactId ?? "");
  if (view === "newer") throw redirect(artefactPath(params.artefactId ?? ""));
  if (!view?.mayEdit) throw notFound();
  const [editions, successors] = await Promise.all([
    editionsOf(actor, view.id),
    successorsOf(actor, view.id),
  ]);
  return { locale, view, editions, successors };
}

function startIn(text: string): SuccessorStart {
  if (text === "present" || text === "empty") return { from: text };
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new Response("Bad Request", { status: 400 });
  return { from: "edition", number: Number(text) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const id = params.artefactId ?? "";
  const form = await readForm(request);
  const begun = await createSuccessor(actor, id, {
    start: startIn(form.text("start")),
    peopleWereAsked: form.text("asked") === "yes",
  });
  if (begun.ok) return redirect(artefactPath(begun.id), 303);
  if (begun.reason === "tooMany" || begun.reason === "fullTeam") return data({ full: begun.reason }, 409);
  if (begun.reason === "newer") return redirect(artefactPath(id), 303);
  throw notFound();
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data
    ? [
        {
          title: siteTitle(matches, nextWords(instrumentOf(data.view.kind)!, data.locale), data.view.title),
        },
      ]
    : [];

export default function Next() {
  const shown = useLoaderData<typeof loader>();
  const full = useActionData<typeof action>()?.full ?? null;
  return <NextPage {...shown} full={full} instrument={instrumentOf(shown.view.kind)!} />;
}
