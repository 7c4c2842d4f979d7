import { mailKind } from "~/platform/mail/mail-kind";

export const movedToReleaseKind = mailKind("movedToRelease", "LEARNING");
