import { accountErasedMail } from "./erasure/erasure-mail.server";

export const rightsMails = [accountErasedMail] as const;
