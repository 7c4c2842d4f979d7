/** Kinds of mail that somebody can do without, as they are chosen and as links name them. Everything else is mailed to whom it concerns. */
export const mailLists = [
  "ANNOUNCEMENTS",
  "ANSWERS",
  "QUESTIONS",
  "COMMENTS",
  "DEADLINES",
  "PEOPLE",
] as const;
export type MailList = (typeof mailLists)[number];

export const isMailList = (name: string): name is MailList => mailLists.some((one) => one === name);

/** Where somebody chooses what is mailed to them. */
export const mailChoicePath = "/my/profile#mail";
