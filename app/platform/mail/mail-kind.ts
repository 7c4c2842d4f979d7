/** What a mail is for: who sends it and whether somebody can do without it depend on that. */
export const mailCategories = ["ACCOUNT", "ORDER", "LEARNING", "NOTICE"] as const;
export type MailCategory = (typeof mailCategories)[number];

/** A mail as it is declared once, beside its template: whoever queues one names this, and the row carries both. */
export interface MailKind<Name extends string = string> {
  /** Of its template. In rows: it is never changed. */
  readonly name: Name;
  readonly category: MailCategory;
}

export const mailKind = <Name extends string>(name: Name, category: MailCategory): MailKind<Name> => ({
  name,
  category,
});
