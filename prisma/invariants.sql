-- I1 a paid order has one capture of its amount and no refund beyond it
SELECT o."id" FROM "Order" o
LEFT JOIN "Payment" p ON p."orderId" = o."id" AND p."status" = 'SUCCEEDED'
GROUP BY o."id"
HAVING (o."status" = 'PAID' AND o."amountCents" > 0 AND coalesce(sum(p."amountCents") FILTER (WHERE p."kind" = 'CAPTURE'), 0) <> o."amountCents")
    OR coalesce(sum(p."amountCents") FILTER (WHERE p."kind" = 'REFUND'), 0) > coalesce(sum(p."amountCents") FILTER (WHERE p."kind" = 'CAPTURE'), 0);

-- I2 seats held and taken stay within the capacity
SELECT c."id" FROM "Cohort" c JOIN "Seat" s ON s."cohortId" = c."id" AND s."status" IN ('HELD', 'TAKEN')
GROUP BY c."id" HAVING count(*) > c."capacity";

-- I2 a taken seat has exactly one valid ticket with one enrolment
SELECT s."id" FROM "Seat" s
LEFT JOIN "Ticket" t ON t."seatId" = s."id" AND t."voidedAt" IS NULL
LEFT JOIN "Enrolment" e ON e."ticketId" = t."id"
WHERE s."status" = 'TAKEN' GROUP BY s."id" HAVING count(t."id") <> 1 OR count(e."id") <> 1;

-- I2 a paid order for a cohort has a taken seat
SELECT o."id" FROM "Order" o LEFT JOIN "Seat" s ON s."orderId" = o."id" AND s."status" = 'TAKEN'
WHERE o."status" = 'PAID' AND o."cohortId" IS NOT NULL AND s."id" IS NULL;

-- I3 a certificate belongs to a completed enrolment
SELECT c."id" FROM "Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId" WHERE e."completedAt" IS NULL;

-- I4 every reflection done has a text
SELECT b."enrolmentId", b."blockId" FROM "BlockProgress" b
LEFT JOIN "Reflection" r ON r."enrolmentId" = b."enrolmentId" AND r."blockId" = b."blockId"
WHERE b."kind" = 'reflection' AND b."done" AND r."text" IS NULL;

-- I5 receipt numbers have no gap within a year
SELECT "year" FROM "Receipt" GROUP BY "year" HAVING max("sequence") <> count(*) OR min("sequence") <> 1;

-- I5 every paid order that cost something has its receipt
SELECT o."id" FROM "Order" o LEFT JOIN "Receipt" r ON r."orderId" = o."id" AND r."creditsId" IS NULL
WHERE o."status" IN ('PAID', 'CANCELLED') AND o."paidAt" IS NOT NULL AND o."amountCents" > 0 AND r."id" IS NULL;
