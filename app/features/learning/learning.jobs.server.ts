import { z } from "zod";
import type { JobHandler } from "~/platform/jobs.server";
import { completeStarted } from "./progress/complete-enrolment.server";

const started = z.object({ enrolmentId: z.uuid() });

export const learningJobs: Record<string, JobHandler> = {
  /** Somebody who completed modules before began to follow something. */
  "complete-enrolment": async (payload) => {
    await completeStarted(started.parse(payload).enrolmentId);
  },
};
