import { mailKind } from "~/platform/mail/mail-kind";

export const announcementKind = mailKind("announcement", "LEARNING");
