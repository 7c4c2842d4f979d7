-- How an organisation that hosts shows itself.

-- CreateTable
CREATE TABLE "HostFace" (
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "logo" TEXT,
    "accent" TEXT NOT NULL DEFAULT '',
    "welcomeNl" TEXT NOT NULL DEFAULT '',
    "welcomeEn" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "HostFace_pkey" PRIMARY KEY ("organisationId"),
    CONSTRAINT "HostFace_accent" CHECK ("accent" ~ '^(#[0-9a-f]{6})?$')
);

-- AddForeignKey
ALTER TABLE "HostFace" ADD CONSTRAINT "HostFace_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The pages of its cohorts show it.
CREATE TRIGGER "HostFace_pages" AFTER INSERT OR UPDATE OR DELETE ON "HostFace" FOR EACH STATEMENT EXECUTE FUNCTION notify_pages('catalogue');
