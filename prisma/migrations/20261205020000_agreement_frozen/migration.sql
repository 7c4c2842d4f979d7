-- What a host was offered never changes, nor what it accepted, nor when it ended. It stays when its organisation is joined into another, and
-- when the enquiry that it answered is forgotten. A draft may be changed and thrown away.
CREATE FUNCTION refuse_change_of_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  apart text[] := ARRAY['organisationId', 'enquiryId', 'acceptedAt', 'acceptedById', 'acceptedByName', 'endedAt', 'endedById'];
BEGIN
  IF OLD."offeredAt" IS NULL THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE'
    AND to_jsonb(NEW) - apart = to_jsonb(OLD) - apart
    AND (NEW."enquiryId" IS NULL OR NEW."enquiryId" IS NOT DISTINCT FROM OLD."enquiryId")
    AND ((NEW."acceptedAt", NEW."acceptedById", NEW."acceptedByName") IS NOT DISTINCT FROM (OLD."acceptedAt", OLD."acceptedById", OLD."acceptedByName")
      OR OLD."acceptedAt" IS NULL AND OLD."endedAt" IS NULL)
    AND ((NEW."endedAt", NEW."endedById") IS NOT DISTINCT FROM (OLD."endedAt", OLD."endedById") OR OLD."endedAt" IS NULL)
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "HostAgreement_frozen" BEFORE UPDATE OR DELETE ON "HostAgreement" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_agreement();
