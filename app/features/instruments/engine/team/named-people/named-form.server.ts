import type { Locale } from "~/i18n/locale";
import { readForm } from "~/platform/http/form.server";
import { findNamed, type NamedIn } from "./named-people.queries.server";
import type { Looked } from "./named-pieces.db.server";
import { removeNamed } from "./remove-named.server";

/** What was looked for and found; `found` is null when it was too little. */
export interface NamedSearched {
  typed: string;
  found: NamedIn[] | null;
}

/** What a form about somebody who is named leads to: they were taken out of so many pieces, or what to show. */
export type NamedOutcome = { removed: number } | { searched: NamedSearched; isUnsure: boolean };

/** Looks for whom the form names, or takes them out when it says so twice. The name is sent in the form, so that it stands in no address and no log. */
export async function sendNamedForm(request: Request, looked: Looked, locale: Locale): Promise<NamedOutcome> {
  const form = await readForm(request);
  const typed = form.text("name").slice(0, 100);
  const isRemoval = form.text("intent") === "remove";
  if (isRemoval && form.text("sure") === "yes") return { removed: await removeNamed(looked, typed, locale) };
  return { searched: { typed, found: await findNamed(looked, typed) }, isUnsure: isRemoval };
}
