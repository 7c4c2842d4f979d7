import { pageTitle } from "~/i18n/page-title";
import { deskMessages } from "./desk.messages";

/** The parts of the desk, in the order of its menu. */
export const deskSections = [
  "overview",
  "cohorts",
  "orders",
  "certificates",
  "offers",
  "people",
  "mails",
  "jobs",
  "audit",
] as const;
export type DeskSection = (typeof deskSections)[number];

export const sectionPath = (section: DeskSection) => (section === "overview" ? "/desk" : `/desk/${section}`);

/**
 * The `meta` of a desk page, in the language its loader answered in: the name of its part, behind that of the one thing it is
 * about (`name` in the loader's data).
 */
export const deskTitle = (section: DeskSection) =>
  pageTitle((locale, { name }: { name?: string }) =>
    [name, deskMessages[locale][section]].filter(Boolean).join(" · "),
  );
