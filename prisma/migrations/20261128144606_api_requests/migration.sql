-- CreateTable
CREATE TABLE "api_requests" (
    "window_start" TIMESTAMPTZ NOT NULL,
    "client" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "api_requests_pkey" PRIMARY KEY ("window_start","client")
);

-- ---------------------------------------------------------------------------------------------------------------------
-- By hand from here on.
-- ---------------------------------------------------------------------------------------------------------------------

-- Of a minute that is soon over: not worth a disk's time.
ALTER TABLE "api_requests" SET UNLOGGED;
