import type { ListShape } from "~/lib/lists/list-page";
import { auditMessages } from "./audit.messages";

/** The audit log, newest first. */
export const auditList = {
  path: "/desk/audit",
  sorts: { at: "instant" },
  first: { by: "at", isDescending: true },
  filters: { act: Object.keys(auditMessages.nl.acts), from: "day", until: "day" },
} as const satisfies ListShape;
