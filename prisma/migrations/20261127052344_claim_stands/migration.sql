-- CreateEnum
CREATE TYPE "claim_stand" AS ENUM ('alone', 'agreeing', 'contradicted', 'otherwise');

-- AlterTable
ALTER TABLE "figure_claims" ADD COLUMN     "first" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "stand" "claim_stand" NOT NULL DEFAULT 'alone';
