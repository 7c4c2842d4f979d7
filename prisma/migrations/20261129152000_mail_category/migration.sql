-- What a mail is for, and whose it is. A release before this one queues mails without either: they are notices of nobody.
CREATE TYPE "MailCategory" AS ENUM ('ACCOUNT', 'ORDER', 'LEARNING', 'NOTICE');

ALTER TABLE "Mail" ADD COLUMN     "category" "MailCategory" NOT NULL DEFAULT 'NOTICE',
ADD COLUMN     "personId" UUID;

CREATE INDEX "Mail_personId_idx" ON "Mail"("personId");
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

UPDATE "Mail" SET "category" = CASE
    WHEN "template" IN ('signInCode', 'invitation', 'joinRequest', 'joinRequestAnswered') THEN 'ACCOUNT'
    WHEN "template" IN ('certificateIssued', 'certificateNeedsName', 'certificateRevoked') THEN 'LEARNING'
    WHEN "template" IN ('ticket', 'receipt', 'paymentFailed', 'paymentReturned', 'refund', 'refundFailed', 'disputeLost', 'orderCancelled') THEN 'ORDER'
    ELSE 'NOTICE' END::"MailCategory";
-- A code and an invitation are nobody's: they went out before anybody had shown whose the address is.
UPDATE "Mail" m SET "personId" = p."id" FROM "Person" p WHERE p."email" = m."to" AND m."template" NOT IN ('signInCode', 'invitation');
