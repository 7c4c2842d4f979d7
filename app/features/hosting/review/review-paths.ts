import { handedInPath } from "~/features/learning/outline/learning-paths";
import { hostedCohortPath } from "../shell/host-part";

/** What a learner hands in of an enrolment, or one thing of it. */
export const ownWorkPath = (enrolmentId: string, about = ""): string =>
  `${handedInPath(enrolmentId)}${about && `/${encodeURIComponent(about)}`}`;

/** What a cohort handed in, or one thing of it, for whoever facilitates it. */
export const cohortWorkPath = (
  { organisationId, cohortId }: { organisationId: string; cohortId: string },
  handInId = "",
): string => hostedCohortPath(organisationId, cohortId, `/work${handInId && `/${handInId}`}`);
