import { mailKind } from "~/platform/mail/mail-kind";

export const sessionReminderKind = mailKind("sessionReminder", "NOTICE");

/** How long before it begins people are reminded of a meeting, in milliseconds: there is still an evening to prepare it. */
export const remindBefore = 2 * 86_400_000;
