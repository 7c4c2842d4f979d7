-- Wrong codes are counted on the code and its browser, attempts in a window that slides.
ALTER TABLE "SignInCode" ADD COLUMN "browserId" UUID,
  ADD COLUMN "wrongCodes" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "triedAt" TIMESTAMPTZ(3);

CREATE TABLE "RecentAttempts" (
  "key" TEXT NOT NULL,
  "times" TIMESTAMPTZ(3)[],
  "allowed" BOOLEAN NOT NULL,
  "lastAt" TIMESTAMPTZ(3) NOT NULL,

  CONSTRAINT "RecentAttempts_pkey" PRIMARY KEY ("key")
);

CREATE INDEX "RecentAttempts_lastAt_idx" ON "RecentAttempts"("lastAt");
