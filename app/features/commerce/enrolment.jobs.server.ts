import type { MailTemplates } from "~/platform/mail.server";
import { moveMail } from "./move-mail.server";
import { ticketMail } from "./ticket-mail.server";

export const enrolmentMails: MailTemplates = { ticket: ticketMail, moved: moveMail };
