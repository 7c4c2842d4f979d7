-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "site" TEXT NOT NULL DEFAULT 'foundation';

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "site" TEXT NOT NULL DEFAULT 'foundation';
