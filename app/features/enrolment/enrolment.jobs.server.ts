import type { MailTemplates } from "~/platform/mail/mail.server";
import { moveMail } from "./tickets/move-mail.server";
import { ticketMail } from "./tickets/ticket-mail.server";

export const enrolmentMails: MailTemplates = { ticket: ticketMail, moved: moveMail };
