-- Who processes data for the foundation, a line for each: name; for what; country's code.
ALTER TABLE "FoundationDetails" ADD COLUMN "subprocessors" TEXT NOT NULL DEFAULT '';

-- Every page names the seller at its foot, those too that show nothing of the catalogue.
DROP TRIGGER "FoundationDetails_pages" ON "FoundationDetails";
CREATE TRIGGER "FoundationDetails_pages" AFTER INSERT ON "FoundationDetails" FOR EACH STATEMENT EXECUTE FUNCTION notify_pages('details');

-- The page of the terms of sale shows them.
CREATE TRIGGER "SalesTerms_pages" AFTER INSERT ON "SalesTerms" FOR EACH STATEMENT EXECUTE FUNCTION notify_pages('catalogue');
