-- Modules that a host put together for its groups: an offer of its own.
ALTER TABLE "Offer" ADD COLUMN "organisationId" UUID;
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_of_host" CHECK (("source" = 'host') = ("organisationId" IS NOT NULL));
CREATE UNIQUE INDEX "Offer_organisationId_contentId_key" ON "Offer"("organisationId", "contentId");

-- Several modules together are certified too: only a host holds them, which signs as well.
ALTER TABLE "Certificate" DROP CONSTRAINT "Certificate_kind_known";
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_kind_known"
  CHECK ("kind" IN ('module', 'masterclass', 'programme') OR ("kind" = 'modules' AND "coIssuerName" <> ''));
