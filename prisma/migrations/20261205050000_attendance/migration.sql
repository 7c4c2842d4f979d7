-- Who was at the sessions of a cohort of a host, with its corrections, and the code by which learners say so themselves.

-- CreateEnum
CREATE TYPE "AttendanceState" AS ENUM ('PRESENT', 'LATE', 'EXCUSED', 'ABSENT');

-- CreateEnum
CREATE TYPE "AttendanceWay" AS ENUM ('LIST', 'CODE', 'TICKET');

-- CreateTable
CREATE TABLE "Attendance" (
    "sessionId" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "state" "AttendanceState" NOT NULL,
    "missedMinutes" INTEGER NOT NULL DEFAULT 0,
    "way" "AttendanceWay" NOT NULL,
    "recordedById" UUID NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Attendance_pkey" PRIMARY KEY ("sessionId","enrolmentId"),
    CONSTRAINT "Attendance_missed" CHECK ("missedMinutes" BETWEEN 0 AND 1440 AND ("state" = 'LATE' OR "missedMinutes" = 0))
);

-- CreateTable
CREATE TABLE "AttendanceChange" (
    "id" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "enrolmentId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "byId" UUID NOT NULL,
    "fromState" "AttendanceState" NOT NULL,
    "fromMissed" INTEGER NOT NULL DEFAULT 0,
    "toState" "AttendanceState" NOT NULL,
    "toMissed" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "AttendanceChange_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "AttendanceChange_differs" CHECK (("fromState", "fromMissed") <> ("toState", "toMissed"))
);

-- CreateTable
CREATE TABLE "AttendanceCode" (
    "sessionId" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "openedById" UUID NOT NULL,
    "openUntil" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AttendanceCode_pkey" PRIMARY KEY ("sessionId")
);

-- CreateIndex
CREATE INDEX "Attendance_enrolmentId_idx" ON "Attendance"("enrolmentId");

-- CreateIndex
CREATE INDEX "AttendanceChange_sessionId_at_idx" ON "AttendanceChange"("sessionId", "at");

-- CreateIndex
CREATE INDEX "AttendanceChange_enrolmentId_idx" ON "AttendanceChange"("enrolmentId");

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CohortSession"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attendance" ADD CONSTRAINT "Attendance_enrolmentId_fkey" FOREIGN KEY ("enrolmentId") REFERENCES "Enrolment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceChange" ADD CONSTRAINT "AttendanceChange_sessionId_enrolmentId_fkey" FOREIGN KEY ("sessionId", "enrolmentId") REFERENCES "Attendance"("sessionId", "enrolmentId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AttendanceCode" ADD CONSTRAINT "AttendanceCode_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "CohortSession"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A correction stays as it was made. Only its reason may be emptied, when its person erases the account.
CREATE FUNCTION refuse_change_of_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW."reason" = '' AND to_jsonb(NEW) - 'reason' = to_jsonb(OLD) - 'reason' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION '% is never changed: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "AttendanceChange_append_only" BEFORE UPDATE OR DELETE ON "AttendanceChange" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_attendance();
