import { mailKind } from "~/platform/mail/mail-kind";

export const askPeopleKind = mailKind("askPeopleAgain", "NOTICE");
