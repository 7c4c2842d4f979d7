import type { JobHandler } from "~/platform/jobs.server";
import { showRelease } from "./offers/show-release.server";

export const catalogueJobs: Record<string, JobHandler> = {
  /** A release was published. */
  "show-release": showRelease,
};
