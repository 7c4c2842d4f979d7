import type { Member } from "~/features/identity/access/scope";
import { type Locale, toLocale } from "~/i18n/locale";
import type { FormFields } from "~/platform/http/form.server";
import { groupOfKey, type SeatGroupName } from "../seat-groups/seat-groups";
import type { CheckedPerson } from "./check-people";
import { type FileRefusal, textOfFile } from "./file-text";
import { type ListRefusal, namePeople, previewPeople } from "./name-people.server";
import { listText, peopleIn } from "./people-list";

/** What the form of naming holds: the list stands in it from its preview on, so that nothing typed is lost on the way back. */
export interface NamingValues {
  /** Key of the group. */
  group: string;
  list: string;
  language: Locale;
}

/** What the page of naming shows after a form. */
export type NamingAnswer =
  | { step: "named"; isNew: boolean; values: NamingValues }
  | { step: "preview"; values: NamingValues; people: CheckedPerson[]; freeSeats: number }
  | { step: "edit"; values: NamingValues; file?: FileRefusal; refusal?: ListRefusal };

/**
 * Answers a form of naming. `intent`: `preview` shows what would happen, `skip` the same without the lines that have a fault, `confirm` does
 * it, and anything else leads back to the list.
 */
export async function answerNaming(actor: Member<"seats.assign">, form: FormFields): Promise<NamingAnswer> {
  const intent = form.text("intent");
  const typed = {
    group: form.text("group"),
    list: form.whole("list"),
    language: toLocale(form.text("language")),
  };
  const file = intent === "preview" ? await form.file("file") : new Uint8Array();
  const read = file.length > 0 ? textOfFile(file) : null;
  if (read && !read.ok) return { step: "edit", values: typed, file: read.reason };
  const values = read ? { ...typed, list: listText(peopleIn(read.text)) } : typed;
  if (intent !== "preview" && intent !== "skip" && intent !== "confirm") return { step: "edit", values };
  const group = groupOfKey(values.group);
  if (!group) return { step: "edit", values, refusal: "notFound" };
  if (intent === "skip") values.list = await withoutFaults(actor, group, values);
  const list = { text: values.list, locale: values.language };
  if (intent === "confirm") {
    const named = await namePeople(actor, group, list);
    if (named.ok) return { step: "named", isNew: named.named > 0, values };
    return "reason" in named
      ? { step: "edit", values, refusal: named.reason }
      : { step: "preview", values, people: named.people, freeSeats: named.freeSeats };
  }
  const previewed = await previewPeople(actor, group, list);
  return previewed.ok
    ? { step: "preview", values, people: previewed.people, freeSeats: previewed.freeSeats }
    : { step: "edit", values, refusal: previewed.reason };
}

/** The list without the lines that something is wrong with. */
async function withoutFaults(
  actor: Member<"seats.assign">,
  group: SeatGroupName,
  { list, language }: NamingValues,
) {
  const previewed = await previewPeople(actor, group, { text: list, locale: language });
  return previewed.ok ? listText(previewed.people.filter(({ fault }) => fault === null)) : list;
}
