import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Actor } from "~/features/identity/access/scope";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { findArtefact } from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { createArtefact } from "~/features/instruments/engine/artefacts/create-artefact.server";
import { cityLists } from "~/features/instruments/stadswoorden/city-lists.queries.server";
import {
  MirrorPage,
  type SentToMirror,
  type StartText,
} from "~/features/instruments/taalspiegel/components/mirror-page";
import { mirroredText } from "~/features/instruments/taalspiegel/mirrored-text";
import { taalspiegel } from "~/features/instruments/taalspiegel/taalspiegel";
import { taalspiegelMessages } from "~/features/instruments/taalspiegel/taalspiegel.messages";
import { readDocument } from "~/platform/documents/read-document.server";
import { FormBoundary } from "~/features/learning/signed-out/components/form-boundary";
import { requireSenderAt } from "~/features/learning/signed-out/form-sender.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { area: "my", script: true };

const titled = pageTitle((locale) => taalspiegelMessages[locale].title);
export const meta: MetaFunction<typeof loader> = ({ error, ...page }) =>
  error ? sentFormMeta(error, page.matches) : titled(page);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const piece = new URL(request.url).searchParams.get("piece");
  return {
    locale,
    cityLists: await cityLists(actor),
    start: piece === null ? null : await startOf(actor, piece),
  };
}

/** The newest text of a piece, to be looked at again. */
async function startOf(actor: Actor, id: string): Promise<StartText> {
  const piece = await findArtefact(actor, id);
  if (piece === "newer") throw redirect(artefactPath(id));
  if (piece?.kind !== taalspiegel.id) throw new Response("Not Found", { status: 404 });
  const { before = "", after = "" } = piece.document;
  return { text: after || before, piece: { href: artefactPath(id), title: piece.title } };
}

/**
 * For who has no script: reads the text or the file that was sent and shows it again; nothing of it is kept, so nothing is redirected to.
 * Only `keep`, with script too, makes a piece of before and after.
 */
export async function action({ request, context: { locale } }: ActionFunctionArgs) {
  const actor = await requireSenderAt(request, "/my/taalspiegel", locale, { isKept: false });
  const form = await readForm(request);
  const intent = form.text("intent");
  const what = form.text("what").replace(/\s+/g, " ").trim().slice(0, 200);
  const answer = (sent: SentToMirror) =>
    data(sent, sent.fault || sent.fileFault || sent.keepFault ? 400 : 200);
  const read = intent === "read" ? await readDocument(actor, await form.file("file")) : null;
  const text = form.whole("text").replace(/\r\n?/g, "\n");
  if (read && !read.ok) {
    const nothing = { fault: null, findings: [], choices: {}, rewritten: null, keepFault: null };
    return answer({ ...nothing, text, what, former: "", fileFault: read.fault });
  }
  const mirrored = mirroredText(read?.text ?? text, form.text, {
    asksCopy: intent === "change" || intent === "keep",
    cityLists: await cityLists(actor),
  });
  const { fault, text: before, rewritten: after } = mirrored;
  const former = read && text.trim() !== "" && text !== before ? text : "";
  if (intent !== "keep" || fault)
    return answer({ ...mirrored, what, former, fileFault: null, keepFault: null });
  const kept = await createArtefact(actor, taalspiegel.id, [], {
    given: { what, before, after: after ?? before },
  });
  if (kept.ok) return redirect(artefactPath(kept.id), 303);
  return answer({
    ...mirrored,
    what,
    former,
    fileFault: null,
    keepFault: kept.reason === "tooMany" ? "tooMany" : "tooLong",
  });
}

export default function Taalspiegel() {
  const { start, cityLists } = useLoaderData<typeof loader>();
  return <MirrorPage sent={useActionData<typeof action>() ?? null} {...{ start, cityLists }} />;
}

export const ErrorBoundary = FormBoundary;
