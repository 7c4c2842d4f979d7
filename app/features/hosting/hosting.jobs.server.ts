import { cohortApprovedMail, cohortReturnedMail } from "./approval/approval-mails.server";

export const hostingMails = [cohortReturnedMail, cohortApprovedMail] as const;
