import { mailKind } from "~/platform/mail/mail-kind";

/** Something that was handed in was accepted, or a change is asked. */
export const handInAnsweredKind = mailKind("handInAnswered", "LEARNING");
