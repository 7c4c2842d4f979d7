-- A calendar that programs read; reminders of the last day for handing in, which one can do without; and hosts that ask to cancel a cohort.

-- AlterEnum
ALTER TYPE "MailList" ADD VALUE 'DEADLINES';

-- AlterTable
ALTER TABLE "Cohort" ADD COLUMN     "cancelAskedAt" TIMESTAMPTZ(3),
ADD COLUMN     "cancelNote" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "HandInDeadline" ADD COLUMN     "remindedFor" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "DeadlineExtension" ADD COLUMN     "remindedFor" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_personId_key" ON "CalendarFeed"("personId");

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
