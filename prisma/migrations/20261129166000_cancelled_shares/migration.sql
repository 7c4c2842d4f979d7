-- What share of its price a cancelled seat gave back (decision 41), and whether the invoice was still to come: it is then made for what is left.
ALTER TABLE "Seat" ADD COLUMN     "creditShareBp" INTEGER;
ALTER TABLE "Cancellation" ADD COLUMN     "beforeInvoice" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Seat" ADD CONSTRAINT "Seat_cancelled" CHECK (CASE WHEN "cancellationId" IS NULL THEN "creditShareBp" IS NULL
  ELSE "creditShareBp" IS NOT NULL AND "creditShareBp" BETWEEN 0 AND 10000 AND "status" = 'RELEASED' END);
