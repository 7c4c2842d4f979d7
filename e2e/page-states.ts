// The states that pages have beside the one they show at first: empty, faulty, refused, ended. By audience, as their routes.
import { agreementStates } from "./states/agreements";
import { attendanceStates } from "./states/attendance";
import { checkoutStates } from "./states/checkout";
import { deskStates } from "./states/desk";
import { finishingStates } from "./states/finishing";
import { hostReviewStates } from "./states/host-review";
import { hostingPlanningStates } from "./states/hosting-planning";
import { learnStates } from "./states/learn";
import { myStates } from "./states/my";
import { hostingStates } from "./states/hosting";
import { organisationStates } from "./states/organisation";
import { seatStates } from "./states/seats";
import { signInStates } from "./states/sign-in";
import { siteStates } from "./states/site";
import type { PageState } from "./states/page-state";

/** States by route; the page as it is comes on its own. */
export const states: Record<string, PageState[]> = {
  ...siteStates,
  ...attendanceStates,
  ...signInStates,
  ...myStates,
  ...learnStates,
  ...hostReviewStates,
  ...finishingStates,
  ...checkoutStates,
  ...hostingStates,
  ...organisationStates,
  ...agreementStates,
  ...seatStates,
  ...deskStates,
  ...hostingPlanningStates,
};
