import type { Locale } from "~/i18n/locale";
import { adminMessages } from "./admin.messages";

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

/** The `meta` of a desk page: the name of its part, in the language its loader answered in. */
export const deskTitle =
  (section: DeskSection) =>
  ({ data }: { data?: unknown }) => {
    const locale: Locale = (data as { locale?: Locale } | undefined)?.locale ?? "nl";
    return [{ title: `${adminMessages[locale][section]} · De Stadscoalitie` }];
  };
