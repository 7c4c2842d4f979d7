import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { readArtefactForm } from "~/features/instruments/engine/form/artefact-form.server";
import { artefactPath, chapterPath } from "~/features/instruments/engine/artefact-list";
import { artefactMessages } from "~/features/instruments/engine/artefact.messages";
import {
  findArtefact,
  isAboutPeople,
} from "~/features/instruments/engine/artefacts/artefacts.queries.server";
import { toChapters } from "~/features/instruments/engine/chapters/chapter";
import { ChapterPage } from "~/features/instruments/engine/chapters/components/chapter-page";
import { commentCounts } from "~/features/instruments/engine/comments/comments.queries.server";
import { ArtefactPage } from "~/features/instruments/engine/components/artefact-page";
import type { ArtefactRefusal } from "~/features/instruments/engine/artefacts/change-artefact.server";
import {
  ArtefactBoundary,
  type GonePiece,
  type UnkeptTexts,
} from "~/features/instruments/engine/form/components/unkept-texts";
import { NewerArtefact } from "~/features/instruments/engine/components/newer-artefact";
import { ShowsSources } from "~/features/instruments/engine/forward/components/forward-context";
import { forwardInShort } from "~/features/instruments/engine/forward/forward.queries.server";
import { isToAskAgain } from "~/features/instruments/engine/instrument";
import { fieldIn, isRow, newRow, rowIn } from "~/features/instruments/engine/rows";
import { removePeople } from "~/features/instruments/engine/artefacts/remove-people.server";
import { clearRow, saveArtefact } from "~/features/instruments/engine/artefacts/save-artefact.server";
import { instrumentOf } from "~/features/instruments/instruments";
import { requireSenderAt } from "~/features/learning/signed-out/form-sender.server";
import { sentFormMeta } from "~/features/learning/signed-out/sent-form";
import type { Locale } from "~/i18n/locale";
import { siteTitle } from "~/i18n/page-title";
import { dayOf } from "~/lib/dates";
import { now } from "~/platform/clock.server";
import type { PageHandle } from "~/root";

export const handle: PageHandle = { area: "my", script: true };

const notFound = () => new Response("Not Found", { status: 404 });

/** What was typed is shown again, whatever became of the piece meanwhile. */
function unkept(reason: ArtefactRefusal["reason"], sent: UnkeptTexts["sent"], locale: Locale) {
  const { title } = artefactMessages[locale].unkept;
  if (reason === "notFound") return data<UnkeptTexts>({ unkept: "gone", sent, title }, 404);
  return data<UnkeptTexts>({ unkept: reason, sent, title }, reason === "newer" ? 503 : 403);
}

export async function loader({ request, params, context: { locale } }: LoaderFunctionArgs) {
  const actor = await requirePerson(request);
  const view = await findArtefact(actor, params.artefactId ?? "");
  if (!view) throw data<GonePiece>({ gone: params.artefactId ?? "" }, 404);
  if (view === "newer")
    return data(
      {
        locale,
        chapter: null,
        view: null,
        isSaved: false,
        isAboutPeople: false,
        isToAskAgain: false,
        openRows: [],
        forward: null,
        commentCounts: {},
      },
      503,
    );
  const instrument = instrumentOf(view.kind)!;
  const chapter = params.chapter ?? null;
  if (chapter !== null) {
    const isThere = instrument.sections.some(({ id }) => id === chapter);
    // Who only reads has the whole on one page; the browser keeps the place in it that was asked for.
    if (!view.mayEdit || !instrument.byChapter) throw redirect(artefactPath(view.id));
    if (!isThere) throw notFound();
  }
  const isToAsk = isToAskAgain(instrument, view.document, dayOf(now()));
  const { searchParams } = new URL(request.url);
  const isSaved = searchParams.has("saved");
  const asked = searchParams.getAll("row").map((key) => rowIn(key) ?? "");
  const openRows = [...new Set([...asked.filter(isRow).slice(0, 40), newRow(now(), Math.random())])];
  return {
    ...{ locale, chapter, view, isSaved, openRows },
    isAboutPeople: await isAboutPeople(actor, view),
    isToAskAgain: isToAsk,
    forward: await forwardInShort(actor, view, locale),
    commentCounts: await commentCounts(actor, view.id),
  };
}

/** The form of an artefact or of one of its chapters, without script. What is in order is saved, and what is not is shown again. */
export async function action({ request, params, context: { locale } }: ActionFunctionArgs) {
  const id = params.artefactId ?? "";
  const here = params.chapter ? chapterPath(id, params.chapter) : artefactPath(id);
  const actor = await requireSenderAt(request, here, locale);
  const { intent, saves, takeTheirs, clear, more, go } = await readArtefactForm(request);
  if (intent === "removePeople") {
    const removed = await removePeople(actor, id, locale);
    if (removed.ok) return redirect(artefactPath(id), 303);
    if (removed.reason === "notFound") throw notFound();
    return data({ peopleStay: removed.reason }, removed.reason === "newer" ? 503 : 403);
  }
  const saved = await saveArtefact(actor, id, saves, takeTheirs);
  if (!saved.ok) throw unkept(saved.reason, saves, locale);
  const { conflicts, faults } = saved;
  const isMet = Object.keys(conflicts).length > 0;
  if (isMet || Object.keys(faults).length > 0)
    return data({ conflicts, faults, sent: saves }, isMet ? 409 : 422);
  const [group, row] = [fieldIn(clear), rowIn(clear) ?? ""];
  if (isRow(row)) await clearRow(actor, id, { group, row });
  if (/^\w+$/.test(go))
    return redirect(`${go === toChapters ? artefactPath(id) : chapterPath(id, go)}?saved`, 303);
  const at = isRow(row) ? group : more;
  return redirect(`${here}?saved${/^\w+$/.test(at) ? `#rows-${at}` : ""}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data, error, matches }) => {
  if (!data) return sentFormMeta(error, matches);
  const { view, chapter, locale } = data;
  if (!view) return [{ title: siteTitle(matches, artefactMessages[locale].newer) }];
  const { name, sections } = instrumentOf(view.kind)!.texts[locale];
  return [{ title: siteTitle(matches, chapter && sections[chapter]?.title, name, view.title) }];
};

export default function Artefact() {
  const { view, forward, chapter, ...more } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const unsaved = answer && "sent" in answer ? answer : undefined;
  const peopleStay = answer && "peopleStay" in answer ? answer.peopleStay : null;
  if (!view || !forward) return <NewerArtefact peopleStay={peopleStay} />;
  const instrument = instrumentOf(view.kind)!;
  return (
    <ShowsSources id={view.id} forward={forward}>
      {chapter === null ? (
        <ArtefactPage view={view} instrument={instrument} {...{ ...more, unsaved, peopleStay }} />
      ) : (
        <ChapterPage {...{ ...more, view, instrument, chapter, unsaved }} />
      )}
    </ShowsSources>
  );
}

export const ErrorBoundary = ArtefactBoundary;
