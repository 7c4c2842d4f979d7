import type { MailStatus } from "~prisma/client";
import type { ListShape } from "~/lib/lists/list-page";
import { mailKindNames } from "./mail-kinds.messages";

/**
 * What became of a mail. `failed`: given up. `waiting`: goes, or is tried again. `unneeded`: by the time it would go there was nothing to say any
 * more, so nothing was sent.
 */
export const mailStates = ["failed", "waiting", "sent", "unneeded"] as const;
export type MailState = (typeof mailStates)[number];

export const mailState = ({ status, sentAt }: { status: MailStatus; sentAt: Date | null }): MailState =>
  status === "FAILED" ? "failed" : status === "QUEUED" ? "waiting" : sentAt ? "sent" : "unneeded";

/** All mails; `person`: those of one person, by name or by address. */
export const mailList = {
  path: "/desk/mails",
  sorts: { since: "instant" },
  first: { by: "since", isDescending: true },
  filters: { state: mailStates, kind: mailKindNames, person: "id", from: "day", until: "day" },
} as const satisfies ListShape;
