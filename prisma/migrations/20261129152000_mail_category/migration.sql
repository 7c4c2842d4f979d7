-- What a mail is for, and whose it is. A release before this one queues mails without either: they are notices of nobody.
CREATE TYPE "MailCategory" AS ENUM ('ACCOUNT', 'ORDER', 'LEARNING', 'NOTICE');

ALTER TABLE "Mail" ADD COLUMN     "category" "MailCategory" NOT NULL DEFAULT 'NOTICE',
ADD COLUMN     "personId" UUID;

CREATE INDEX "Mail_personId_idx" ON "Mail"("personId");
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

UPDATE "Mail" SET "category" = CASE
    WHEN "template" = 'signInCode' THEN 'ACCOUNT'
    WHEN "template" IN ('certificateIssued', 'certificateNeedsName', 'certificateRevoked') THEN 'LEARNING'
    WHEN "template" IN ('ticket', 'receipt', 'paymentFailed', 'paymentReturned', 'refund', 'refundFailed', 'disputeLost', 'orderCancelled') THEN 'ORDER'
    ELSE 'NOTICE' END::"MailCategory";
-- A code is nobody's: it was asked for before anybody had said who they are.
UPDATE "Mail" m SET "personId" = p."id" FROM "Person" p WHERE p."email" = m."to" AND m."template" <> 'signInCode';
