-- I1 what was captured online is what the order cost, and nothing while it is not paid
SELECT o."id" FROM "Order" o LEFT JOIN "Payment" p ON p."orderId" = o."id" AND p."status" = 'SUCCEEDED' AND p."kind" = 'CAPTURE'
GROUP BY o."id"
HAVING o."way" = 'ONLINE' AND (o."status" = 'PAID' OR o."status" = 'CANCELLED' AND o."paidAt" IS NOT NULL) AND coalesce(sum(p."amountCents"), 0) <> o."amountCents"
    OR o."status" IN ('QUOTED', 'PENDING', 'PROCESSING', 'EXPIRED') AND count(p."id") > 0;

-- I1 an order on invoice is paid once what came covers what was invoiced less what was credited, and not before
SELECT o."id" FROM "Order" o
LEFT JOIN LATERAL (SELECT
    coalesce(sum("amountCents") FILTER (WHERE "kind" = 'CAPTURE'), 0) AS captured,
    coalesce(sum("amountCents") FILTER (WHERE "kind" = 'REFUND'), 0) AS refunded
  FROM "Payment" WHERE "orderId" = o."id" AND "status" <> 'FAILED') p ON true
LEFT JOIN LATERAL (SELECT coalesce(sum("amountCents"), 0) AS invoiced, count(*) AS documents FROM "Invoice" WHERE "orderId" = o."id") i ON true
WHERE o."way" = 'INVOICE' AND o."amountCents" > 0 AND CASE o."status"
  WHEN 'PAID' THEN i.documents = 0 OR p.captured < i.invoiced
  WHEN 'ON_INVOICE' THEN i.invoiced > 0 AND p.captured - p.refunded >= i.invoiced
  ELSE false END;

-- I1 money that did not come through Stripe is of an order on invoice
SELECT p."id" FROM "Payment" p JOIN "Order" o ON o."id" = p."orderId" WHERE p."source" <> 'STRIPE' AND o."way" <> 'INVOICE';

-- I1 a booking of the bank is matched when its payments add up to it, and only then; they never exceed it, and go in its direction
SELECT e."id" FROM "BankEntry" e LEFT JOIN "Payment" p ON p."bankEntryId" = e."id" AND p."status" <> 'FAILED'
GROUP BY e."id"
HAVING coalesce(sum(p."amountCents"), 0) > abs(e."amountCents")
    OR (e."status" = 'MATCHED') <> (coalesce(sum(p."amountCents"), 0) = abs(e."amountCents"))
    OR e."status" = 'SET_ASIDE' AND count(p."id") > 0
    OR bool_or(p."kind" <> CASE WHEN e."amountCents" > 0 THEN 'CAPTURE'::"PaymentKind" ELSE 'REFUND'::"PaymentKind" END);

-- I1 no more went back or is held by a bank than was captured
SELECT o."id" FROM "Order" o
LEFT JOIN LATERAL (SELECT
    coalesce(sum("amountCents") FILTER (WHERE "kind" = 'CAPTURE'), 0) AS captured,
    coalesce(sum("amountCents") FILTER (WHERE "kind" = 'REFUND'), 0) AS refunded
  FROM "Payment" WHERE "orderId" = o."id" AND "status" = 'SUCCEEDED') p ON true
LEFT JOIN LATERAL (SELECT coalesce(sum("withdrawnCents"), 0) AS withdrawn FROM "Dispute" WHERE "orderId" = o."id") d ON true
WHERE p.refunded + d.withdrawn > p.captured;

-- I1 credited is what was cancelled, or what went back when that is more; all of it of an order that was cancelled before parts could be
SELECT o."id" FROM "Order" o
JOIN LATERAL (SELECT -coalesce(sum("amountCents") FILTER (WHERE "creditsId" IS NOT NULL), 0) AS credited, count(*) AS receipts
  FROM "Receipt" WHERE "orderId" = o."id") r ON r.receipts > 0
LEFT JOIN LATERAL (SELECT coalesce(sum("amountCents"), 0) AS refunded
  FROM "Payment" WHERE "orderId" = o."id" AND "kind" = 'REFUND' AND "status" <> 'FAILED' AND "refundId" IS NOT NULL) p ON true
LEFT JOIN LATERAL (SELECT coalesce(sum("withdrawnCents"), 0) AS lost FROM "Dispute" WHERE "orderId" = o."id" AND "status" = 'LOST') d ON true
LEFT JOIN LATERAL (SELECT count(*) AS acts, coalesce(sum("creditCents"), 0) AS credited FROM "Cancellation" WHERE "orderId" = o."id") n ON true
WHERE r.credited <> CASE WHEN o."status" = 'CANCELLED' AND n.acts = 0 THEN o."amountCents"
  ELSE least(o."amountCents", greatest(n.credited, p.refunded + d.lost)) END;

-- I1 cancellations never credit more than the order cost
SELECT o."id" FROM "Order" o JOIN "Cancellation" n ON n."orderId" = o."id" GROUP BY o."id" HAVING sum(n."creditCents") > o."amountCents";

-- I1 what was cancelled after an invoice stands on its credit notes, and nothing else does
SELECT o."id" FROM "Order" o
LEFT JOIN LATERAL (SELECT coalesce(sum("creditCents"), 0) AS cents FROM "Cancellation" WHERE "orderId" = o."id" AND NOT "beforeInvoice") n ON true
LEFT JOIN LATERAL (SELECT -coalesce(sum("amountCents"), 0) AS cents FROM "Invoice" WHERE "orderId" = o."id" AND "kind" = 'CREDIT_NOTE') i ON true
WHERE o."way" = 'INVOICE' AND n.cents <> i.cents;

-- I2 a cancellation has the seats that it counts, of its own order
SELECT n."id" FROM "Cancellation" n LEFT JOIN "Seat" s ON s."cancellationId" = n."id"
GROUP BY n."id" HAVING count(s."id") <> n."seatCount" OR bool_or(s."orderId" <> n."orderId");

-- I2 nobody was left with what a cancelled seat gave: no valid ticket, no offer, no lessons that are not completed
SELECT s."id" FROM "Seat" s WHERE s."cancellationId" IS NOT NULL AND (
  EXISTS (SELECT FROM "Ticket" t WHERE t."seatId" = s."id" AND t."voidedAt" IS NULL)
  OR EXISTS (SELECT FROM "Assignment" a WHERE a."seatId" = s."id" AND a."endedAt" IS NULL)
  OR EXISTS (SELECT FROM "Ticket" t JOIN "Enrolment" e ON e."ticketId" = t."id" WHERE t."seatId" = s."id" AND e."completedAt" IS NULL AND e."endedAt" IS NULL));

-- I2 seats held and taken stay within the capacity
SELECT c."id" FROM "Cohort" c JOIN "Seat" s ON s."cohortId" = c."id" AND s."status" IN ('HELD', 'TAKEN')
GROUP BY c."id" HAVING count(*) > c."capacity";

-- I1 an order costs what its lines cost, its VAT rounded once for each treatment and rate
SELECT o."id" FROM "Order" o LEFT JOIN LATERAL (
  SELECT coalesce(sum(net), 0) AS net, coalesce(sum(floor((net * "vatRateBp" + 5000) / 10000)), 0) AS vat
  FROM (SELECT "vatRateBp", sum("netCents") AS net FROM "OrderLine" WHERE "orderId" = o."id" GROUP BY "vat", "vatRateBp") part) l ON true
WHERE (o."amountCents", o."vatCents") IS DISTINCT FROM ((l.net + l.vat)::int, l.vat::int);

-- I2 an order has as many seats as its lines say; a quote has none, and never had when it lapsed
SELECT l."id" FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId" LEFT JOIN "Seat" s ON s."lineId" = l."id"
GROUP BY l."id", o."status" HAVING count(s."id") <> CASE WHEN o."status" = 'QUOTED' OR o."status" = 'EXPIRED' AND count(s."id") = 0 THEN 0 ELSE l."quantity" END;

-- I2 a seat is of the order of its line
SELECT s."id" FROM "Seat" s JOIN "OrderLine" l ON l."id" = s."lineId" WHERE l."orderId" <> s."orderId";

-- I2 a seat is taken or was cancelled once its order is paid, unless its buyer erased the account and gave the seat up
SELECT s."id" FROM "Seat" s JOIN "Order" o ON o."id" = s."orderId" JOIN "Person" p ON p."id" = o."personId"
WHERE o."status" = 'PAID' AND s."status" <> 'TAKEN' AND s."cancellationId" IS NULL AND p."erasedAt" IS NULL;

-- I2 a taken seat that somebody bought for themselves has a valid ticket of theirs
SELECT s."id" FROM "Seat" s JOIN "Order" o ON o."id" = s."orderId"
LEFT JOIN "Ticket" t ON t."seatId" = s."id" AND t."voidedAt" IS NULL AND t."personId" = o."personId"
WHERE s."status" = 'TAKEN' AND o."organisationId" IS NULL AND o."attendeeEmail" = '' AND t."id" IS NULL
  AND NOT EXISTS (SELECT FROM "Assignment" a WHERE a."seatId" = s."id");

-- I2 whoever accepted a seat has its valid ticket, and nobody whose offer ended or waits has one by it
SELECT a."id" FROM "Assignment" a
LEFT JOIN "Ticket" t ON t."assignmentId" = a."id" AND t."seatId" = a."seatId" AND t."personId" IS NOT DISTINCT FROM a."personId" AND t."voidedAt" IS NULL
WHERE (a."status" = 'ACCEPTED') <> (t."id" IS NOT NULL);

-- I2 a seat is in one state: given back it is nobody's, and while it is offered or accepted no ticket is valid but that of who accepted
SELECT s."id" FROM "Seat" s JOIN "Assignment" a ON a."seatId" = s."id" AND a."status" IN ('OFFERED', 'ACCEPTED')
LEFT JOIN "Ticket" t ON t."seatId" = s."id" AND t."voidedAt" IS NULL
WHERE s."status" = 'RELEASED' OR t."id" IS NOT NULL AND t."assignmentId" IS DISTINCT FROM a."id";

-- I2 a ticket by no assignment is the buyer's own
SELECT t."id" FROM "Ticket" t JOIN "Order" o ON o."id" = t."orderId" WHERE t."voidedAt" IS NULL AND t."assignmentId" IS NULL AND t."personId" <> o."personId";

-- I2 a valid ticket is of a seat that is held or taken, and has one enrolment of its person in what the seat is for
SELECT t."id" FROM "Ticket" t LEFT JOIN "Seat" s ON s."id" = t."seatId" AND s."status" IN ('HELD', 'TAKEN')
LEFT JOIN "Enrolment" e ON e."ticketId" = t."id" AND e."personId" = t."personId" AND e."cohortId" IS NOT DISTINCT FROM s."cohortId"
WHERE t."voidedAt" IS NULL GROUP BY t."id" HAVING count(s."id") <> 1 OR count(e."id") <> 1;

-- I3 the certificate of what an enrolment is for belongs to one that is completed
SELECT c."id" FROM "Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId"
WHERE c."contentId" = e."contentId" AND e."completedAt" IS NULL;

-- I3 an enrolment knows whether the certificate of what it is for was issued
SELECT e."id" FROM "Enrolment" e WHERE (e."certifiedAt" IS NOT NULL) <> EXISTS (
  SELECT FROM "Certificate" c WHERE c."enrolmentId" = e."id" AND c."contentId" = e."contentId");

-- I3 the certificate of a part of it belongs to somebody who completed all modules of that part
SELECT c."id" FROM "Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId"
JOIN "CertificateHolder" h ON h."certificateId" = c."id" AND h."pseudonymisedAt" IS NULL
WHERE c."contentId" <> e."contentId" AND EXISTS (SELECT FROM jsonb_array_elements(c."modules") m WHERE NOT EXISTS (
  SELECT FROM "ModuleCompletion" d WHERE d."personId" = e."personId" AND d."moduleId" = m ->> 'id'));

-- I3 one current certificate for each thing in an enrolment
SELECT c."enrolmentId" FROM "Certificate" c WHERE NOT EXISTS (SELECT FROM "Certificate" n WHERE n."supersedesId" = c."id")
GROUP BY c."enrolmentId", c."contentId" HAVING count(*) > 1;

-- I3 no certificate was replaced by another thing's, or after it was revoked
SELECT n."id" FROM "Certificate" n JOIN "Certificate" c ON c."id" = n."supersedesId"
LEFT JOIN "CertificateRevocation" r ON r."certificateId" = c."id"
WHERE (n."enrolmentId", n."contentId", n."kind") <> (c."enrolmentId", c."contentId", c."kind") OR r."revokedAt" IS NOT NULL;

-- I3 every certificate has a holder: the person of its enrolment, in the record too for the release before; or nobody
SELECT c."id" FROM "Certificate" c JOIN "Enrolment" e ON e."id" = c."enrolmentId"
LEFT JOIN "CertificateHolder" h ON h."certificateId" = c."id" LEFT JOIN "CertificateFile" f ON f."certificateId" = c."id"
WHERE CASE WHEN h."pseudonymisedAt" IS NULL
  THEN (h."personId", h."name", h."latinName") IS DISTINCT FROM (e."personId", c."holderName", c."holderLatinName") OR c."personId" <> h."personId"
  ELSE c."personId" IS NOT NULL OR c."holderName" || c."holderLatinName" <> '' OR f."pdf" IS NOT NULL END;

-- I4 every reflection done has a text
SELECT b."enrolmentId", b."blockId" FROM "BlockProgress" b
LEFT JOIN "Reflection" r ON r."enrolmentId" = b."enrolmentId" AND r."blockId" = b."blockId"
WHERE b."kind" = 'reflection' AND b."done" AND r."text" IS NULL;

-- I5 receipt numbers have no gap within a year, of the years that the law has us keep
SELECT "year" FROM "Receipt" WHERE "year" >= extract(year FROM kept_seven_years(now()) + interval '1 day') GROUP BY "year" HAVING max("sequence") <> count(*) OR min("sequence") <> 1;

-- I5 every order that was paid online and cost something has its receipt
SELECT o."id" FROM "Order" o LEFT JOIN "Receipt" r ON r."orderId" = o."id" AND r."creditsId" IS NULL
WHERE o."way" = 'ONLINE' AND o."status" IN ('PAID', 'CANCELLED') AND o."paidAt" IS NOT NULL AND o."amountCents" > 0 AND r."id" IS NULL;

-- P2 whoever erased the account has nothing that runs
SELECT p."id" FROM "Person" p WHERE p."erasedAt" IS NOT NULL AND (
  EXISTS (SELECT FROM "Session" s WHERE s."personId" = p."id")
  OR EXISTS (SELECT FROM "Enrolment" e WHERE e."personId" = p."id" AND e."completedAt" IS NULL AND e."endedAt" IS NULL)
  OR EXISTS (SELECT FROM "Order" o WHERE o."personId" = p."id" AND o."status" IN ('PENDING', 'PROCESSING')));

-- I7 an organisation that has not ended has an owner
SELECT o."id" FROM "Organisation" o
WHERE o."endedAt" IS NULL
  AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."organisationId" = o."id" AND m."role" = 'OWNER' AND m."until" IS NULL);

-- I7 one role at a time: the times of somebody in one organisation do not overlap
SELECT a."id" FROM "Membership" a JOIN "Membership" b
  ON b."organisationId" = a."organisationId" AND b."personId" = a."personId" AND b."id" > a."id"
WHERE tstzrange(a."from", a."until") && tstzrange(b."from", b."until");

-- I5 invoice numbers have no gap within a year, of the years that the law has us keep
SELECT "year" FROM "Invoice" WHERE "year" >= extract(year FROM kept_seven_years(now()) + interval '1 day') GROUP BY "year" HAVING max("sequence") <> count(*) OR min("sequence") <> 1;

-- I5 credit notes of an invoice together never exceed it, and are of its order
SELECT i."id" FROM "Invoice" i JOIN "Invoice" n ON n."creditsId" = i."id"
GROUP BY i."id" HAVING -sum(n."amountCents") > i."amountCents" OR -sum(n."vatCents") > i."vatCents" OR bool_or(n."orderId" <> i."orderId") OR i."kind" <> 'INVOICE';

-- I5 an invoice's amount is its order's, less what was cancelled while it was still to come, in its row and in the document
SELECT i."id" FROM "Invoice" i JOIN "Order" o ON o."id" = i."orderId"
LEFT JOIN LATERAL (SELECT coalesce(sum("creditCents"), 0) AS cancelled FROM "Cancellation" WHERE "orderId" = o."id" AND "beforeInvoice") n ON true
WHERE i."kind" = 'INVOICE' AND (i."amountCents", i."currency") IS DISTINCT FROM ((o."amountCents" - n.cancelled)::int, o."currency")
   OR abs(i."amountCents") <> (i."document" ->> 'grossCents')::int OR abs(i."vatCents") <> (i."document" ->> 'vatCents')::int;

-- S8 no kept text of a mail has a code to sign in or confirm, or a key of a link
SELECT m."id" FROM "Mail" m WHERE m."text" ~ '(^|[^\w-])(?=[\w-]*[A-Z])[\w-]{43,}($|[^\w-])'
  OR m."text" ~ '\n    \d';

-- I5 every document was handed to a way of sending, and a mail about one that was sent is one of its sendings
SELECT i."id" FROM "Invoice" i WHERE NOT EXISTS (SELECT FROM "InvoiceSending" n WHERE n."invoiceId" = i."id")
UNION ALL SELECT m."id" FROM "Mail" m WHERE m."template" = 'invoice' AND m."status" = 'SENT'
  AND NOT EXISTS (SELECT FROM "InvoiceSending" n WHERE n."id" = m."id" AND n."way" = 'MAIL');
