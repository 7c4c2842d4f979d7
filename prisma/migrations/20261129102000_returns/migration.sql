-- Payments that the buyer's bank disputes, when an order was last compared with Stripe, and what was bought.
CREATE TYPE "DisputeStatus" AS ENUM ('OPEN', 'WON', 'LOST');

CREATE TABLE "Dispute" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "disputeId" TEXT NOT NULL,
    "paymentIntentId" TEXT NOT NULL,
    "status" "DisputeStatus" NOT NULL,
    "amountCents" INTEGER NOT NULL,
    "withdrawnCents" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dispute_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Dispute_disputeId_key" ON "Dispute"("disputeId");
CREATE INDEX "Dispute_orderId_idx" ON "Dispute"("orderId");
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_amounts" CHECK ("amountCents" > 0 AND "withdrawnCents" BETWEEN 0 AND "amountCents");

ALTER TABLE "Order" ADD COLUMN "comparedAt" TIMESTAMPTZ(3);
ALTER TABLE "Order" ADD COLUMN "unansweredAt" TIMESTAMPTZ(3);
CREATE INDEX "Order_status_comparedAt_idx" ON "Order"("status", "comparedAt");
ALTER TABLE "Order" ADD CONSTRAINT "Order_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX "Payment_kind_createdAt_idx" ON "Payment"("kind", "createdAt");
-- Few of many: what reconciliation asks about again.
CREATE INDEX "Payment_refund_under_way" ON "Payment"("createdAt") WHERE "kind" = 'REFUND' AND "status" = 'PENDING';
CREATE INDEX "Dispute_open" ON "Dispute"("createdAt") WHERE "status" = 'OPEN';
