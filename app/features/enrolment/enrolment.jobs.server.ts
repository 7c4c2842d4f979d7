import { moveMail } from "./tickets/move-mail.server";
import { ticketMail } from "./tickets/ticket-mail.server";

export const enrolmentMails = [ticketMail, moveMail] as const;
