-- CreateEnum
CREATE TYPE "FoundationRole" AS ENUM ('EDITOR', 'REGISTRAR', 'FINANCE', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('MUNICIPALITY', 'UNIVERSITY', 'OTHER');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('OWNER', 'MANAGER', 'MEMBER');

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "roles" "FoundationRole"[] NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "kvk" TEXT NOT NULL DEFAULT '',
    "oin" TEXT NOT NULL DEFAULT '',
    "vatId" TEXT NOT NULL DEFAULT '',
    "visiting" JSONB,
    "postal" JSONB,
    "invoice" JSONB,
    "eInvoice" TEXT NOT NULL DEFAULT '',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verifiedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "endedAt" TIMESTAMPTZ(3),
    "joinedIntoId" UUID,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "from" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationDomain" (
    "domain" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OrganisationDomain_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MembershipRole" NOT NULL,
    "tokenHash" TEXT,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "declinedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "answeredById" UUID,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinRequest" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "invitationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "letIn" BOOLEAN,

    CONSTRAINT "JoinRequest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Organisation_kvk_idx" ON "Organisation"("kvk");

-- CreateIndex
CREATE INDEX "Membership_organisationId_until_idx" ON "Membership"("organisationId", "until");

-- CreateIndex
CREATE INDEX "Membership_personId_until_idx" ON "Membership"("personId", "until");

-- CreateIndex
CREATE INDEX "OrganisationDomain_organisationId_idx" ON "OrganisationDomain"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_organisationId_createdAt_idx" ON "Invitation"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "JoinRequest_organisationId_answeredAt_idx" ON "JoinRequest"("organisationId", "answeredAt");

-- CreateIndex
CREATE INDEX "JoinRequest_personId_idx" ON "JoinRequest"("personId");

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_joinedIntoId_fkey" FOREIGN KEY ("joinedIntoId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationDomain" ADD CONSTRAINT "OrganisationDomain_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who was staff could do everything.
UPDATE "Person" SET "roles" = '{EDITOR,REGISTRAR,FINANCE,ADMINISTRATOR}' WHERE "role" = 'STAFF';

-- The release before reads and writes "role": it follows "roles", and whoever that release makes staff gets every role.
CREATE FUNCTION role_in_step() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  every_role CONSTANT "FoundationRole"[] := '{EDITOR,REGISTRAR,FINANCE,ADMINISTRATOR}';
BEGIN
  IF TG_OP = 'INSERT' AND NEW."role" = 'STAFF' AND NEW."roles" = '{}'
    OR TG_OP = 'UPDATE' AND NEW."role" <> OLD."role" AND NEW."roles" = OLD."roles" THEN
    NEW."roles" := CASE NEW."role" WHEN 'STAFF' THEN every_role ELSE '{}' END;
  END IF;
  NEW."role" := CASE WHEN NEW."roles" = '{}' THEN 'LEARNER' ELSE 'STAFF' END::"Role";
  RETURN NEW;
END $$;
CREATE TRIGGER "Person_role_in_step" BEFORE INSERT OR UPDATE OF "role", "roles" ON "Person"
  FOR EACH ROW EXECUTE FUNCTION role_in_step();

-- One role at a time; one request that waits; one invitation of an address that is open.
CREATE UNIQUE INDEX "Membership_one" ON "Membership" ("organisationId", "personId") WHERE "until" IS NULL;
CREATE UNIQUE INDEX "JoinRequest_one_waiting" ON "JoinRequest" ("organisationId", "personId") WHERE "answeredAt" IS NULL;
CREATE UNIQUE INDEX "Invitation_one_open" ON "Invitation" ("organisationId", "email")
  WHERE "acceptedAt" IS NULL AND "declinedAt" IS NULL AND "withdrawnAt" IS NULL;
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_dates_in_order" CHECK ("until" IS NULL OR "from" <= "until");
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_answer" CHECK (("answeredAt" IS NULL) = ("letIn" IS NULL));

-- Staff by role: the desk's list of people without a word to search for.
CREATE INDEX "Person_staff" ON "Person" ("name") WHERE "roles" <> '{}';
