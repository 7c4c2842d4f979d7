// What an announcement is, before it is sent: its limits, and what is wrong with what was typed.

/** In characters. */
export const longestTitle = 120;
export const longestText = 5_000;

export interface AnnouncementDraft {
  title: string;
  text: string;
  /** Mailed too, not only put on the page. */
  isMailed: boolean;
  /** Mailed also to who wants no announcements. */
  mustKnow: boolean;
}

export type AnnouncementFault = "titleMissing" | "titleLong" | "textMissing" | "textLong";
export type AnnouncementFaults = Partial<Record<"title" | "text", AnnouncementFault>>;

/** What is wrong with a draft, by field; empty when nothing is. */
export function faultsOf({ title, text }: Pick<AnnouncementDraft, "title" | "text">): AnnouncementFaults {
  const of = (length: number, longest: number, missing: AnnouncementFault, long: AnnouncementFault) =>
    length === 0 ? missing : length > longest ? long : undefined;
  const faults = {
    title: of([...title].length, longestTitle, "titleMissing", "titleLong"),
    text: of([...text].length, longestText, "textMissing", "textLong"),
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault));
}

/** What everybody must know is mailed. */
export const draftOf = ({ title, text, isMailed, mustKnow }: AnnouncementDraft): AnnouncementDraft => ({
  title: title.replace(/\s+/g, " ").trim(),
  text: text.replace(/\r\n?/g, "\n").trim(),
  isMailed: isMailed || mustKnow,
  mustKnow,
});
