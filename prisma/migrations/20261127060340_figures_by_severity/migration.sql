-- CreateIndex
CREATE INDEX "figures_severity_id_idx" ON "figures"("severity" DESC, "id");
