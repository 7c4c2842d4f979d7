import { accountErasedMail } from "./erasure/erasure-mail.server";
import { processorNoticeMail } from "./processor-notice/processor-notice-mail.server";

export const rightsMails = [accountErasedMail, processorNoticeMail] as const;
