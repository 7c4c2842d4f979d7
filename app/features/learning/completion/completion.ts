import type { ListedMasterclass } from "~/features/catalogue/pages/components/masterclass-cards";
import type { MyEnrolment } from "../outline/my-enrolment";

/** An enrolment at its end, with what comes after it. */
export interface Completion {
  enrolment: MyEnrolment;
  /** The masterclass to go on with; null when all are followed. */
  next: ListedMasterclass | null;
}
