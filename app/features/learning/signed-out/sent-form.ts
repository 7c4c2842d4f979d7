import { siteTitle } from "~/i18n/page-title";
import type { Matches } from "~/platform/site/site";

/** What a form sent, to be shown again. */
export interface SentForm {
  fields: [name: string, value: string][];
  /** The address of the page it belongs to. */
  lesson: string;
  /** What was sent is stored there; if not, it is only answered. */
  isKept: boolean;
  /** Of the page that shows it. */
  title: string;
}

/** What a page that shows a form again has in its head; nothing when `error` is anything else. */
export function sentFormMeta(error: unknown, matches: Matches): { title: string }[] {
  const { title } = ((error as { data?: unknown } | undefined)?.data ?? {}) as Partial<SentForm>;
  return typeof title === "string" ? [{ title: siteTitle(matches, title) }] : [];
}
