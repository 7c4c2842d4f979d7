import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requirePerson } from "~/features/identity/access/guards.server";
import { artefactPath } from "~/features/instruments/engine/artefact-list";
import { addArtefact } from "~/features/instruments/engine/artefacts/add-artefact.server";
import { OpenFile } from "~/features/instruments/engine/export/components/open-file";
import { fileText, readArtefactFile } from "~/features/instruments/engine/export/artefact-file";
import { begunWith } from "~/features/instruments/engine/forward/taking";
import { openFileMessages } from "~/features/instruments/engine/export/open-file.messages";
import { instrumentOf } from "~/features/instruments/instruments";
import { pageTitle } from "~/i18n/page-title";
import { readForm } from "~/platform/http/form.server";

export const handle = { area: "my" };
export const meta = pageTitle((locale) => openFileMessages[locale].title);

export async function loader({ request, context: { locale } }: LoaderFunctionArgs) {
  await requirePerson(request);
  return { locale };
}

/** Shows what is in a file, or makes a new piece of what was shown: it is read again, because it comes from a page. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePerson(request);
  const form = await readForm(request);
  const isToMake = form.text("intent") === "make";
  const sent = isToMake ? new TextEncoder().encode(form.whole("piece")) : await form.file("file");
  const file = fileText(sent);
  const read = file.ok ? readArtefactFile(file.text, instrumentOf) : file;
  if (!read.ok) {
    const { fault } = read;
    return fault === "fields"
      ? data({ fault, kind: read.instrument.id, faults: read.faults }, 400)
      : data({ fault }, 400);
  }
  const { instrument, document } = read;
  const added = isToMake ? await addArtefact(actor, instrument, begunWith(instrument, document, [])) : null;
  if (added?.ok) return redirect(artefactPath(added.id), 303);
  const text = file.ok ? file.text : "";
  const shown = { fault: null, kind: instrument.id, document, text, isFull: added !== null };
  return data(shown, added ? 409 : 200);
}

export default function Open() {
  const opened = useActionData<typeof action>() ?? null;
  if (!opened || !("kind" in opened)) return <OpenFile opened={opened} />;
  return <OpenFile opened={{ ...opened, instrument: instrumentOf(opened.kind)! }} />;
}
