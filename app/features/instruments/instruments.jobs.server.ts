import type { JobHandler } from "~/platform/jobs.server";
import { askPeopleAgain } from "./engine/asking/ask-people-again.server";
import { askPeopleMail } from "./engine/asking/people-mail.server";
import { newCommentsMail } from "./engine/comments/comments-mail.server";
import { tellOfComments } from "./engine/comments/tell-editors.server";
import { forgetShares } from "./engine/sharing/forget-shares.server";
import { workAskedMail, workWithoutEditorMail } from "./engine/team/mails/team-mails.server";

export const instrumentsMails = [
  newCommentsMail,
  askPeopleMail,
  workAskedMail,
  workWithoutEditorMail,
] as const;
export const instrumentsJobs: Record<string, JobHandler> = {
  "tell-of-comments": tellOfComments,
  "ask-people-again": askPeopleAgain,
  "forget-shares": forgetShares,
};
export const instrumentsCron = [
  { task: "tell-of-comments", pattern: "10 5 * * *" },
  { task: "ask-people-again", pattern: "20 5 * * *" },
  { task: "forget-shares", pattern: "35 4 * * *" },
];
