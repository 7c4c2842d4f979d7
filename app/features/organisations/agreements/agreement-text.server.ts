import { createHash } from "node:crypto";
import { page } from "~/features/curriculum/content/content.server";
import type { Locale } from "~/i18n/locale";

/**
 * The agreement as it is shown in a language, with a hash (SHA-256, hexadecimal) of all that is shown of it, and the beginning of that as the
 * mark by which a form says under which text it stood.
 */
export function agreementText(locale: Locale) {
  const found = page("processor-agreement", locale);
  if (!found) throw new Error("content has no processor agreement");
  const { title, description, html } = found;
  const hash = createHash("sha256").update([title, description, html].join("\n")).digest("hex");
  return { title, description, html, hash, mark: hash.slice(0, 24) };
}
