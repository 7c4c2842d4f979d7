-- A seat that is held or let go changes the pages of its cohort, and not everything that is public (server/page-changes.ts). An
-- instance of the release before takes what it hears for a change of the catalogue.
CREATE FUNCTION notify_cohort_pages() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM pg_notify('pages', 'cohort:' || OLD."cohortId"); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM pg_notify('pages', 'cohort:' || NEW."cohortId"); END IF;
  RETURN NULL;
END $$;
DROP TRIGGER "Seat_pages" ON "Seat";
CREATE TRIGGER "Seat_pages" AFTER INSERT OR UPDATE OR DELETE ON "Seat" FOR EACH ROW EXECUTE FUNCTION notify_cohort_pages();
