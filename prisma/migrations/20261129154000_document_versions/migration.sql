-- What a document is, and in which shape it was frozen, stand in columns. An invoice is to be another kind.
CREATE TYPE "ReceiptKind" AS ENUM ('receipt', 'credit', 'withdrawal');
ALTER TABLE "Receipt" ADD COLUMN "kind" "ReceiptKind", ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- Only this statement may change frozen rows: nothing of what they say is touched.
ALTER TABLE "Receipt" DISABLE TRIGGER "Receipt_frozen";
UPDATE "Receipt" SET "kind" = ("document" ->> 'kind')::"ReceiptKind";
ALTER TABLE "Receipt" ENABLE TRIGGER "Receipt_frozen";

-- An instance of the release before issues documents without a kind while it still runs. To be dropped in a later release.
CREATE FUNCTION receipt_kind_of_old() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."kind" := NEW."document" ->> 'kind';
  RETURN NEW;
END $$;
CREATE TRIGGER "Receipt_kind_of_old" BEFORE INSERT ON "Receipt" FOR EACH ROW WHEN (NEW."kind" IS NULL) EXECUTE FUNCTION receipt_kind_of_old();

ALTER TABLE "Receipt" ALTER COLUMN "kind" SET NOT NULL,
  ADD CONSTRAINT "Receipt_kind" CHECK (CASE "kind"
    WHEN 'receipt' THEN "creditsId" IS NULL AND "amountCents" >= 0
    WHEN 'credit' THEN "creditsId" IS NOT NULL AND "amountCents" < 0
    WHEN 'withdrawal' THEN "creditsId" IS NOT NULL AND "amountCents" > 0
  END),
  ADD CONSTRAINT "Receipt_kind_in_document" CHECK ("document" ->> 'kind' = "kind"::text),
  ADD CONSTRAINT "Receipt_version" CHECK ("version" > 0);
