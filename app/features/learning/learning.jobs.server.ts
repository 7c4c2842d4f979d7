import { z } from "zod";
import type { JobHandler } from "~/platform/jobs.server";
import { movedToReleaseMail } from "./moving/move-mail.server";
import { moveToRelease } from "./moving/move-to-release.server";
import { completeStarted } from "./progress/complete-enrolment.server";

const started = z.object({ enrolmentId: z.uuid() });
const moved = z.object({ enrolmentId: z.uuid(), releaseId: z.int(), actorId: z.uuid() });

export const learningJobs: Record<string, JobHandler> = {
  /** Somebody who completed modules before began to follow something. */
  "complete-enrolment": async (payload) => {
    await completeStarted(started.parse(payload).enrolmentId);
  },
  /** One of a group that was moved. Who was moved meanwhile, completed or ended stays where they are. */
  "move-to-release": async (payload) => {
    const { actorId, ...move } = moved.parse(payload);
    await moveToRelease({ personId: actorId }, move);
  },
};

export const learningMails = [movedToReleaseMail] as const;
