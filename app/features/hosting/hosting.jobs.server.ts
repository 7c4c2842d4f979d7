import { handInAnsweredMail } from "./review/mails/review-mails.server";

export const hostingMails = [handInAnsweredMail] as const;
