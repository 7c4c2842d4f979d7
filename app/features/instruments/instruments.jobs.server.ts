import type { JobHandler } from "~/platform/jobs.server";
import { newCommentsMail } from "./engine/comments/comments-mail.server";
import { tellOfComments } from "./engine/comments/tell-editors.server";
import { forgetShares } from "./engine/sharing/forget-shares.server";
import { workAskedMail, workWithoutEditorMail } from "./engine/team/mails/team-mails.server";

export const instrumentsMails = [newCommentsMail, workAskedMail, workWithoutEditorMail] as const;
export const instrumentsJobs: Record<string, JobHandler> = {
  "tell-of-comments": tellOfComments,
  "forget-shares": forgetShares,
};
export const instrumentsCron = [
  { task: "tell-of-comments", pattern: "10 5 * * *" },
  { task: "forget-shares", pattern: "35 4 * * *" },
];
