import type { MailTemplates } from "~/platform/mail/mail.server";
import { accountErasedMail } from "./erasure/erasure-mail.server";

export const rightsMails: MailTemplates = { accountErased: accountErasedMail };
