import { type FileRefusal, textOfFile } from "~/features/enrolment/naming/file-text";
import { listText, peopleIn } from "~/features/enrolment/naming/people-list";
import type { Member } from "~/features/identity/access/scope";
import { type Locale, toLocale } from "~/i18n/locale";
import type { FormFields } from "~/platform/http/form.server";
import { addRoster, previewRoster, type RosterPreview, type RosterRefusal } from "./add-roster.server";

/** What the form of a roster holds: the list stands in it from its preview on, so that nothing typed is lost on the way back. */
export interface RosterValues {
  list: string;
  language: Locale;
  purchaseOrder: string;
}

/** What the page of a roster shows after a form. */
export type RosterAnswer =
  | { step: "added"; isNew: boolean; values: RosterValues }
  | { step: "preview"; values: RosterValues; preview: RosterPreview }
  | { step: "edit"; values: RosterValues; file?: FileRefusal; refusal?: RosterRefusal };

/**
 * Answers a form of a roster. `intent`: `preview` shows what would happen, `skip` the same without the lines that have a fault, `confirm` does it, and
 * anything else leads back to the list.
 */
export async function answerRoster(
  actor: Member<"host.plan">,
  cohortId: string,
  form: FormFields,
  { site, locale }: { site: string; locale: Locale },
): Promise<RosterAnswer> {
  const intent = form.text("intent");
  const typed = {
    list: form.whole("list"),
    language: toLocale(form.text("language")),
    purchaseOrder: form.text("purchaseOrder"),
  };
  const file = intent === "preview" ? await form.file("file") : new Uint8Array();
  const read = file.length > 0 ? textOfFile(file) : null;
  if (read && !read.ok) return { step: "edit", values: typed, file: read.reason };
  const values = read ? { ...typed, list: listText(peopleIn(read.text)) } : typed;
  if (intent !== "preview" && intent !== "skip" && intent !== "confirm") return { step: "edit", values };
  const list = { text: values.list, locale: values.language };
  if (intent === "confirm") {
    const shownCents = Number(form.text("shown"));
    const { purchaseOrder } = values;
    const added = await addRoster(actor, cohortId, list, { shownCents, purchaseOrder, site, locale });
    if (added.ok) return { step: "added", isNew: added.named > 0, values };
    return "preview" in added
      ? { step: "preview", values, preview: added.preview }
      : { step: "edit", values, refusal: added.refusal };
  }
  const seen = await previewRoster(actor, cohortId, list);
  if (!seen.ok) return { step: "edit", values, refusal: seen.refusal };
  if (intent === "preview") return { step: "preview", values, preview: seen.preview };
  const right = seen.preview.people.filter(({ fault }) => fault === null || fault === "hasSeat");
  const without = listText(right);
  const again = await previewRoster(actor, cohortId, { ...list, text: without });
  if (!again.ok) return { step: "edit", values: { ...values, list: without }, refusal: again.refusal };
  return { step: "preview", values: { ...values, list: without }, preview: again.preview };
}
