import { mailKind } from "~/platform/mail/mail-kind";

/** The last day for handing something in is near. */
export const deadlineReminderKind = mailKind("deadlineReminder", "LEARNING");

/** How long before it is over people are reminded of it, in milliseconds. */
export const remindBefore = 2 * 86_400_000;
